package io.cleancopy.report;

import java.util.Locale;

/** What is much the same of a publisher's pages from run to run, until its layout changes. */
public enum Habit {
    KEPT("share of the characters that is kept", 0.1),
    REMOVED("share of the characters that is removed", 0.1),
    WORDS("words of an article", 0),
    REJECTED("share of the pages that is rejected", 0.2),
    HEADLINE("share of the articles with a headline", 0.2),
    AUTHORS("share of the articles with authors", 0.2),
    PUBLISHED_DATE("share of the articles with a day of publication", 0.2);

    /** Articles get longer and shorter by that much without a reason. */
    private static final double WORDS_FACTOR = 1.5;

    private final String doc;
    private final double tolerance;

    Habit(String doc, double tolerance) {
        this.doc = doc;
        this.tolerance = tolerance;
    }

    /** What it is, in a few words. */
    public String doc() {
        return doc;
    }

    /** The name in report.json. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a publisher in one run, which has written articles. */
    double of(Account account) {
        var volume = account.volume();
        double written = account.written();
        return switch (this) {
            case KEPT -> share(volume.body() + volume.lifted(), volume.page());
            case REMOVED -> share(volume.removed(), volume.page());
            case WORDS -> volume.words() / written;
            case REJECTED -> share(account.rejected(), account.pages());
            case HEADLINE -> account.filled().count(Completeness.HEADLINE) / written;
            case AUTHORS -> account.filled().count(Completeness.AUTHORS) / written;
            case PUBLISHED_DATE -> account.filled().count(Completeness.PUBLISHED_DATE) / written;
        };
    }

    /** The smallest value that is still usual where the smallest was {@code low}. */
    double least(double low) {
        return this == WORDS ? low / WORDS_FACTOR : low - tolerance;
    }

    /** The greatest value that is still usual where the greatest was {@code high}. */
    double most(double high) {
        return this == WORDS ? high * WORDS_FACTOR : high + tolerance;
    }

    /** For people: a count, or per cent. */
    String show(double value) {
        return this == WORDS ? String.valueOf(Math.round(value)) : Math.round(100 * value) + " %";
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
