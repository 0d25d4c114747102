package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Normalises text, step by step; letters, quotes and dashes stay as printed. Line breaks stay, each as one line feed.
 * Normalising twice changes nothing more. Stateless, shared by threads.
 */
public final class Normalizer {
    /** Bounds the work on text made to be nested; real pages are done after two. */
    private static final int MAX_PASSES = 8;

    /** In this order: first what hides characters, then what is no text, then how the rest is written. */
    private static final List<Step> STANDARD = List.of(
            new LoneSurrogates(),
            new CharacterReferences(),
            new Mojibake(),
            new C1Controls(),
            new LineEnds(),
            new ControlCharacters(),
            new PrivateUse(),
            new ZeroWidth(),
            new SoftHyphens(),
            new VariationSelectors(),
            new Composition(),
            new Spaces());

    private final List<Step> steps;
    /** Of all steps: most texts show none of them. */
    private final int signs;

    public Normalizer() {
        this(STANDARD);
    }

    private Normalizer(List<Step> steps) {
        this.steps = steps;
        int any = 0;
        for (var step : steps) {
            any |= step.signs();
        }
        signs = any;
    }

    /** A normalizer that makes curly quotation marks straight as well. */
    public static Normalizer withStraightQuotes() {
        var steps = new ArrayList<>(STANDARD);
        steps.add(new StraightQuotes());
        return new Normalizer(List.copyOf(steps));
    }

    /**
     * The normalised text; the same instance when nothing changes.
     *
     * @param counts gets, for each step that changed something, its id and the number of changes added
     */
    public String normalize(String text, Map<String, Integer> counts) {
        String current = text;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            String next = pass(current, counts);
            if (next == current) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private String pass(String text, Map<String, Integer> counts) {
        int seen = Signs.of(text);
        if ((seen & signs) == 0) {
            return text;
        }
        String current = text;
        for (var step : steps) {
            if ((seen & step.signs()) == 0) {
                continue;
            }
            var change = step.apply(current);
            if (change.count() > 0) {
                counts.merge(step.id(), change.count(), Integer::sum);
                current = change.text();
                seen = Signs.of(current);
            }
        }
        return current;
    }

    List<Step> steps() {
        return steps;
    }
}
