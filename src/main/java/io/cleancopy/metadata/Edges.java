package io.cleancopy.metadata;

import java.text.Normalizer;

/** Where words begin and end, also where a page glued them together, and the form in which their letters are compared. */
final class Edges {
    private static final char[] BASE = bases();

    private Edges() {}

    /** Whether a word ends before {@code at} or begins there: {@code UTC|Updated}, {@code Doe|March 3, 2021|7:55}. */
    static boolean isEdge(String line, int at) {
        if (at <= 0 || at >= line.length()) {
            return true;
        }
        char before = line.charAt(at - 1);
        char after = line.charAt(at);
        if (isSmallAscii(before) && isSmallAscii(after)) {
            return false;
        }
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        if (!letterBefore || !letterAfter) {
            return letterBefore || letterAfter || !Character.isDigit(before) || !Character.isDigit(after);
        }
        if (isUnspaced(before) || isUnspaced(after)) {
            return true;
        }
        if (!Character.isUpperCase(after)) {
            return false;
        }
        return Character.isLowerCase(before) || (at + 1 < line.length() && Character.isLowerCase(line.charAt(at + 1)));
    }

    /** The small letters of ASCII: between two of these no word begins. */
    static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Scripts that write words without spaces, or, as Hangul, hang endings on them. */
    static boolean isUnspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || c == 0x3005
                || c == 0x3007;
    }

    /** Lower case without accents; curly apostrophes straight. */
    static char fold(char c) {
        if (c < BASE.length) {
            return BASE[c];
        }
        if (c == '’' || c == '‘') {
            return '\'';
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return Character.toLowerCase(c);
    }

    static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char[] bases() {
        var bases = new char[0x600];
        for (char c = 0; c < bases.length; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = Character.toLowerCase(parts.isEmpty() ? c : parts.charAt(0));
            bases[c] = base == 'ς' ? 'σ' : base == 'ı' ? 'i' : base;
        }
        return bases;
    }
}
