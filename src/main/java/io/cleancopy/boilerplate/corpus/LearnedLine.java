package io.cleancopy.boilerplate.corpus;

import java.util.Locale;

/**
 * A line that the pages of a publisher repeat around different articles.
 *
 * @param fold folded text
 * @param text as one of the pages has it, cut to {@value LineTexts#LONGEST} characters
 * @param articles distinct articles on whose pages it stands, of those that are remembered
 * @param of distinct articles of the publisher that are remembered
 * @param words of the line
 * @param lastNight number of the last run that saw it
 */
public record LearnedLine(long fold, String text, int articles, int of, int words, long lastNight) {
    /** A line that was approved without being learned. */
    static LearnedLine approved(Decision decision) {
        return new LearnedLine(decision.fold(), decision.text(), 0, 0, 0, 0);
    }

    /** Share of the publisher's articles, 0 to 1. */
    public double share() {
        return of == 0 ? 0 : (double) articles / of;
    }

    /** Names the line in commands: 16 hexadecimal digits. */
    public String id() {
        return id(fold);
    }

    static String id(long fold) {
        return String.format(Locale.ROOT, "%016x", fold);
    }
}
