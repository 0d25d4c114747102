package io.cleancopy.metadata;

import io.cleancopy.text.Folding;
import io.cleancopy.text.Likeness;
import java.util.Arrays;

/** The words of a title, to tell how alike it is to others. Immutable. */
final class TitleWords {
    private static final int FEW = 16;

    /** A hash for each word, in order; a word that stands there twice has two. */
    private final long[] words;

    TitleWords(String text) {
        var found = new long[FEW];
        int size = 0;
        long hash = Folding.EMPTY;
        boolean inWord = false;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean part = isLetterOrNumber(c);
            if (part) {
                hash = Folding.append(hash, c);
            } else if (inWord) {
                found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
                found[size++] = hash;
                hash = Folding.EMPTY;
            }
            inWord = part;
            at += Character.charCount(c);
        }
        Arrays.sort(found, 0, size);
        words = Arrays.copyOf(found, size);
    }

    /** How much of their words both have, 0 to 1. */
    double likeness(TitleWords other) {
        int all = words.length + other.words.length;
        return all == 0 ? 0 : 2.0 * Likeness.common(words, other.words) / all;
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return Folding.ofAscii(c) != 0;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
