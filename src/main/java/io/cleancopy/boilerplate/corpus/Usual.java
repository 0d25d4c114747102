package io.cleancopy.boilerplate.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * How much of its own text is usually kept of a publisher's page; its own is what the publisher does not repeat.
 *
 * @param night number of the run that told it
 * @param articles from which it is known
 * @param kept nine pages in ten keep a larger share of their words, 0 to 1
 */
record Usual(long night, int articles, double kept) {
    static final Usual UNKNOWN = new Usual(0, 0, 0);

    /** The latest, then the one from most articles. */
    static final Comparator<Usual> ORDER = Comparator.comparingLong(Usual::night)
            .thenComparingInt(Usual::articles)
            .thenComparingDouble(Usual::kept);

    /** Articles below which nothing is usual. */
    private static final int LEAST_ARTICLES = 10;

    /** Own words below which a page tells nothing. */
    private static final int LEAST_WORDS = 40;

    /** Part of the usual share below which it is far less. */
    private static final double FAR = 0.5;

    static Usual of(List<PageTrace> pages, LongPredicate repeats) {
        long night = 0;
        var shares = new double[pages.size()];
        int count = 0;
        for (var page : pages) {
            night = Math.max(night, page.night());
            int own = 0;
            int kept = 0;
            for (int i = 0; i < page.folds().length; i++) {
                if (!repeats.test(page.folds()[i])) {
                    own += page.words(i);
                    kept += page.isBody(i) ? page.words(i) : 0;
                }
            }
            if (own >= LEAST_WORDS && kept > 0) {
                shares[count++] = (double) kept / own;
            }
        }
        Arrays.sort(shares, 0, count);
        return count == 0 ? UNKNOWN : new Usual(night, count, shares[count / 10]);
    }

    /** Whether far less than usual was kept of a page. */
    boolean isFarMoreThan(int kept, int own) {
        return articles >= LEAST_ARTICLES && own >= LEAST_WORDS && kept < FAR * this.kept * own;
    }

    Usual merge(Usual other) {
        return ORDER.compare(this, other) >= 0 ? this : other;
    }
}
