package io.cleancopy.boilerplate.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What the profile remembers of one page: its lines as hashes, and enough of its text to tell that two pages hold the same
 * article. The arrays are shared, not copied: nobody changes them.
 *
 * @param id hash of all lines: captures with the same text have the same
 * @param night number of the run that saw it; of more traces than are kept, the older ones go
 * @param site host name of the page's own address; null when the page does not tell it
 * @param name of the publisher as far as it is known: at first what the page calls it, if anything
 * @param headline folded headline of the article; 0 when it has none, or one too short to tell it from a sub-heading
 * @param folds folded text of each line that has letters or digits, in order
 * @param words of each of these lines, below 0 where the line was body when the page was cleaned by itself
 * @param runs a sample of the body's runs of words
 * @param runLines for each of them the place of its line in {@code folds}
 */
record PageTrace(
        long id,
        long night,
        @Nullable String site,
        @Nullable String name,
        long headline,
        long[] folds,
        short[] words,
        long[] runs,
        short[] runLines) {

    PageTrace named(String publisher) {
        return new PageTrace(id, night, site, publisher, headline, folds, words, runs, runLines);
    }

    boolean isBody(int line) {
        return words[line] < 0;
    }

    int words(int line) {
        return Math.abs(words[line]);
    }

    /** Whether the line is a paragraph of the body. */
    boolean isProse(int line) {
        return words[line] <= -PageTraces.PROSE;
    }
}
