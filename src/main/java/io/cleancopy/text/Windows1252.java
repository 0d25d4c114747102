package io.cleancopy.text;

/** The code page windows-1252, its five gaps read as the control characters that ISO-8859-1 has there. */
final class Windows1252 {
    private static final String FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    static char charOf(int b) {
        return b >= 0x80 && b <= 0x9F ? FROM_0X80.charAt(b - 0x80) : (char) b;
    }

    /** The byte that reads as this character in windows-1252 or ISO-8859-1; -1 when there is none. */
    static int byteOf(char c) {
        if (c <= 0xFF) {
            return c;
        }
        if (c > '™') {
            return -1;
        }
        int index = FROM_0X80.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
