package io.cleancopy.clean;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A newspaper that prints as many different articles as a test wants, each between the same lines. */
public final class InventedPaper {
    private static final String[] SYLLABLES = {
        "bar", "ken", "lo", "mi", "tas", "ver", "ul", "gon", "pe", "rid", "sha", "wem", "ost", "fal", "ni", "dor"
    };

    private static final String[] LINKS = {
        "was in the", "and the", "of a", "to the", "with his", "because of her", "had been in", "did not see the",
        "when the", "that is the", "from their", "but not for the", "by the", "on which the", "at the", "before the"
    };

    private final List<String> head;
    private final List<String> tail;
    private final Random random;

    public InventedPaper(long seed, List<String> head, List<String> tail) {
        this.head = head;
        this.tail = tail;
        random = new Random(seed);
    }

    /** A page: the head, a headline, five paragraphs with the lines between them after the second, the tail. */
    public String page(String... between) {
        var lines = new ArrayList<>(head);
        lines.add(headline());
        lines.add(paragraph());
        lines.add(paragraph());
        lines.addAll(List.of(between));
        lines.add(paragraph());
        lines.add(paragraph());
        lines.add(paragraph());
        lines.addAll(tail);
        return String.join("\n\n", lines);
    }

    String headline() {
        return name() + " sells its old " + word() + " to a " + word() + " from " + name();
    }

    public String paragraph() {
        return sentence() + " " + sentence() + " " + sentence();
    }

    /** No two have a run of words in common, as in articles on different matters. */
    private String sentence() {
        var sentence = new StringBuilder(name());
        for (int i = 0; i < 9; i++) {
            sentence.append(' ')
                    .append(LINKS[random.nextInt(LINKS.length)])
                    .append(' ')
                    .append(word());
        }
        return sentence.append('.').toString();
    }

    private String name() {
        String word = word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String word() {
        return syllable() + syllable() + syllable();
    }

    private String syllable() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    static Article article(Cleaner cleaner, String page) {
        var outcome = cleaner.clean(raw(page));
        if (outcome instanceof Cleaned cleaned) {
            return cleaned.article();
        }
        throw new AssertionError(((Rejected) outcome).detail());
    }

    static RawPage raw(String page) {
        return new RawPage(new Origin("page.txt"), MediaType.TEXT, page.getBytes(StandardCharsets.UTF_8));
    }
}
