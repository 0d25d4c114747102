package io.cleancopy.text;

import java.util.Arrays;
import java.util.Locale;

/** The longer words of a text: runs of letters and numbers of at least four characters, each as a hash of its lower case. */
public final class LongWords {
    private static final int FEWEST = 4;
    /** Where scripts without spaces begin: what stands between two spaces there is a sentence. */
    private static final int UNSPACED = 0x2E80;

    private LongWords() {}

    /** The words in order, each as often as it stands there. */
    public static long[] in(String text) {
        return in(text, Integer.MAX_VALUE);
    }

    /** As {@link #in}, without those of Chinese, Japanese and Korean. */
    public static long[] spacedIn(String text) {
        return in(text, UNSPACED);
    }

    private static long[] in(String text, int firstBelow) {
        var words = new long[16];
        int size = 0;
        int length = text.length();
        for (int at = 0; at < length; ) {
            int first = text.charAt(at);
            first = first < 0x80 ? first : text.codePointAt(at);
            if (!isPart(first)) {
                at += Character.charCount(first);
                continue;
            }
            int start = at;
            long hash = Folding.SEED;
            boolean special = false;
            while (at < length) {
                int c = text.charAt(at);
                int folded = c < 0x80 ? Folding.ofAscii(c) : 0;
                if (folded != 0) {
                    hash = Folding.mix(hash, folded);
                    at++;
                    continue;
                }
                c = text.codePointAt(at);
                if (!isPart(c)) {
                    break;
                }
                hash = Folding.mix(hash, Character.toLowerCase(c));
                special |= c == 'Σ' || c == 'İ';
                at += Character.charCount(c);
            }
            if (at - start >= FEWEST && first < firstBelow) {
                if (size == words.length) {
                    words = Arrays.copyOf(words, size * 2);
                }
                words[size++] = special ? hash(text.substring(start, at).toLowerCase(Locale.ROOT)) : hash;
            }
        }
        return Arrays.copyOf(words, size);
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return Folding.ofAscii(c) != 0;
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** The two letters whose lower case depends on where they stand, or is two characters, need the whole word. */
    private static long hash(String word) {
        long hash = Folding.SEED;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            hash = Folding.mix(hash, c);
            at += Character.charCount(c);
        }
        return hash;
    }
}
