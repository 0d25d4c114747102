package io.cleancopy.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * How well a text stands for a gold body.
 *
 * @param exact whether all words are the same, in the same order
 */
record BodyScore(Shingles shingles, Fit words, boolean exact) {

    static BodyScore of(String truth, String answer) {
        var expected = Words.of(truth);
        var found = Words.of(answer);
        return new BodyScore(
                Shingles.of(expected, found), bags(lowered(truth), lowered(answer)), expected.equals(found));
    }

    private static List<String> lowered(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT));
    }

    private static Fit bags(List<String> expected, List<String> found) {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.isEmpty() && found.isEmpty() ? new Fit(1, 1) : new Fit(0, 0);
        }
        return Fit.of(Overlap.of(expected, found), found.size(), expected.size());
    }
}
