package io.cleancopy.text;

/** Scripts in which invisible characters between letters decide how a word is written or where it may break. */
final class Joining {
    private Joining() {}

    /** Arabic, Syriac, N'Ko and their kin, in which letters join. */
    static boolean isCursive(int c) {
        return (c >= 0x0600 && c <= 0x08FF) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
    }

    /** Devanagari to Sinhala, in which a joiner chooses between conjunct and half form, at a word's end too. */
    static boolean isIndic(int c) {
        return c >= 0x0900 && c <= 0x0DFF;
    }

    static boolean isMongolian(int c) {
        return c >= 0x1800 && c <= 0x18AF;
    }

    /** Thai, Lao, Burmese and Khmer: words are not spaced, and the zero-width space is where one ends. */
    static boolean isUnspaced(int c) {
        return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
    }

    /** Whether the character is a letter or mark of the cursive, Indic, Mongolian or unspaced scripts. */
    static boolean joins(int c) {
        return (isCursive(c) || isIndic(c) || isMongolian(c) || isUnspaced(c)) && isLetterOrMark(c);
    }

    private static boolean isLetterOrMark(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
