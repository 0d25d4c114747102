package io.cleancopy.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * How well a title was found.
 *
 * @param exact the same in its loose form, or in its words
 * @param fuzzy exact, or nine tenths of the words agree
 */
record TitleScore(boolean exact, boolean fuzzy) {
    private static final double ENOUGH = 0.9;

    static TitleScore of(String truth, @Nullable String answer) {
        String expected = Loose.of(truth);
        String found = answer == null ? "" : Loose.of(answer);
        if (found.isEmpty()) {
            return new TitleScore(false, false);
        }
        var expectedWords = Words.of(expected);
        var foundWords = Words.of(found);
        if (expected.equals(found) || !expectedWords.isEmpty() && expectedWords.equals(foundWords)) {
            return new TitleScore(true, true);
        }
        if (expectedWords.isEmpty() || foundWords.isEmpty()) {
            return new TitleScore(false, false);
        }
        int common = Overlap.of(expectedWords, foundWords);
        return new TitleScore(
                false, Fit.of(common, foundWords.size(), expectedWords.size()).f1() >= ENOUGH);
    }
}
