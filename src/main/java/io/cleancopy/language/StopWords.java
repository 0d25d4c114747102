package io.cleancopy.language;

import io.cleancopy.model.Block;
import java.util.List;

/** Counts the words that every text of a language is made of. Stateless, shared by threads. */
public final class StopWords {
    /** The language has no list. */
    public static final int UNKNOWN = -1;

    private StopWords() {}

    /**
     * How many different ones a text has, up to {@code enough}; {@link #UNKNOWN} where the language has no list.
     *
     * @param language BCP 47 tag
     */
    public static int count(List<Block> text, String language, int enough) {
        long bits = bits(language);
        if (bits == 0) {
            return UNKNOWN;
        }
        var seen = new long[enough];
        int count = 0;
        for (int i = 0; count < enough && i < text.size(); i++) {
            count = count(text.get(i).text(), bits, seen, count);
        }
        return count;
    }

    private static int count(String text, long bits, long[] seen, int count) {
        var words = FunctionWords.standard();
        long hash = FunctionWords.EMPTY;
        for (int at = 0; at <= text.length() && count < seen.length; at++) {
            char c = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
            if (Character.isLetter(c)) {
                hash = FunctionWords.hash(hash, c);
            } else if (hash != FunctionWords.EMPTY) {
                boolean isStopWord = (words.ofWord(hash) & bits) != 0 && !contains(seen, count, hash);
                if (isStopWord) {
                    seen[count++] = hash;
                }
                hash = FunctionWords.EMPTY;
            }
        }
        return count;
    }

    private static boolean contains(long[] seen, int count, long hash) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** The rows of the language: one, or one for each script that it is written in. */
    private static long bits(String language) {
        int end = language.indexOf('-');
        String primary = end < 0 ? language : language.substring(0, end);
        if (primary.equals("nb") || primary.equals("nn")) {
            primary = "no";
        }
        var languages = FunctionWords.standard().languages();
        long bits = 0;
        for (int i = 0; i < languages.size(); i++) {
            bits |= languages.get(i).equals(primary) ? 1L << i : 0;
        }
        return bits;
    }
}
