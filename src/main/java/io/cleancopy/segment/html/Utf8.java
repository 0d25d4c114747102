package io.cleancopy.segment.html;

/** Reads characters from well-formed UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The character whose first byte, one beyond ASCII, is there. */
    static int codePoint(byte[] utf8, int at) {
        int lead = utf8[at];
        int second = utf8[at + 1] & 0x3F;
        if ((lead & 0xE0) == 0xC0) {
            return (lead & 0x1F) << 6 | second;
        }
        int third = utf8[at + 2] & 0x3F;
        if ((lead & 0xF0) == 0xE0) {
            return (lead & 0x0F) << 12 | second << 6 | third;
        }
        return (lead & 0x07) << 18 | second << 12 | third << 6 | utf8[at + 3] & 0x3F;
    }

    /** How many bytes a character takes. */
    static int length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
