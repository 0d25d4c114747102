package io.cleancopy.text;

/**
 * Folding: the form in which texts are compared. Letters and digits only, lower case without a locale, full-width forms
 * as plain ones, Turkish dotless and dotted i as i.
 */
public final class Folding {
    static final long SEED = 0xcbf29ce484222325L;

    /** Where {@link #append} begins. */
    public static final long EMPTY = SEED;

    /** Of the characters of one unit, the letters and digits in their folded form; 0 for all else. */
    private static final char[] FOLDED = new char[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.isLetterOrDigit(c) ? (char) fold(c) : 0;
        }
    }

    private Folding() {}

    /** The folded form of a letter or digit of ASCII; 0 for its other characters. */
    public static int ofAscii(int c) {
        return FOLDED[c];
    }

    /** The folded form of a letter or digit of one unit; 0 for other characters and for halves of pairs. */
    public static int ofUnit(char c) {
        return FOLDED[c];
    }

    /** The folded form of a letter or digit; 0 for other characters. */
    public static int letter(int c) {
        return c < FOLDED.length ? FOLDED[c] : Character.isLetterOrDigit(c) ? fold(c) : 0;
    }

    /** The hash of a text, of which {@code hash} is the hash so far, with one more letter or digit that is folded already. */
    public static long appendFolded(long hash, int letter) {
        return mix(hash, letter);
    }

    /** The hash of a text, of which {@code hash} is the hash so far, with one more letter or digit. */
    public static long append(long hash, int letter) {
        return mix(hash, fold(letter));
    }

    /** A letter or digit in its folded form. */
    static int fold(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold(c - 0xFEE0);
        }
        if (c == 'İ' || c == 'ı') {
            return 'i';
        }
        if (c == 'ς') {
            return 'σ';
        }
        return Character.toLowerCase(c);
    }

    static long mix(long hash, int c) {
        hash = (hash ^ c) * 0x100000001b3L;
        return hash ^ (hash >>> 29);
    }

    /** Hash of the folded text; equal for texts that differ only in case, space and punctuation; 0 when nothing is left. */
    public static long hash(String text) {
        long hash = SEED;
        boolean any = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int letter = letter(c);
            if (letter != 0) {
                hash = mix(hash, letter);
                any = true;
            }
        }
        return any ? hash : 0;
    }

    /** The folded text, without spaces and punctuation. */
    public static String fold(String text) {
        // no letter folds to more units than it has
        var folded = new char[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            if (!Character.isHighSurrogate(unit)) {
                i++;
                char letter = FOLDED[unit];
                folded[size] = letter;
                size += letter == 0 ? 0 : 1;
                continue;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                size += Character.toChars(fold(c), folded, size);
            }
        }
        return new String(folded, 0, size);
    }
}
