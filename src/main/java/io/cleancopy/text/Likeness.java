package io.cleancopy.text;

import java.util.Arrays;

/** The words of a short text, to tell how alike it is to others. Immutable. */
public final class Likeness {
    /** The hash of each word once, in order. */
    private final long[] words;

    public Likeness(String text) {
        words = words(text);
    }

    /** Share of the words of the shorter text that the other has as well (overlap coefficient), 0 to 1. */
    public double to(Likeness other) {
        int smaller = Math.min(words.length, other.words.length);
        return smaller == 0 ? 0 : (double) common(words, other.words) / smaller;
    }

    /** How many words both lists have, which are in order; a word that stands in both several times counts as often. */
    public static int common(long[] one, long[] other) {
        int common = 0;
        int at = 0;
        for (long word : one) {
            while (at < other.length && other[at] < word) {
                at++;
            }
            if (at < other.length && other[at] == word) {
                common++;
                at++;
            }
        }
        return common;
    }

    private static long[] words(String text) {
        var words = new Longs();
        long hash = Folding.EMPTY;
        boolean inWord = false;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean cjk = Characters.isCjk(c);
            boolean part = !cjk && Character.isLetterOrDigit(c);
            if (part) {
                hash = Folding.append(inWord ? hash : Folding.EMPTY, c);
            } else if (inWord) {
                words.add(hash);
            }
            if (cjk) {
                words.add(c);
            }
            inWord = part;
            at += Character.charCount(c);
        }
        return distinct(words.toArray());
    }

    private static long[] distinct(long[] words) {
        Arrays.sort(words);
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[size++] = words[i];
            }
        }
        return Arrays.copyOf(words, size);
    }
}
