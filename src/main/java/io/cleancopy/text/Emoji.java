package io.cleancopy.text;

/** What the steps must know of emoji: which code points may be joined, or asked to be drawn in colour. */
final class Emoji {
    static final int KEYCAP = 0x20E3;
    static final int BLACK_FLAG = 0x1F3F4;

    private Emoji() {}

    static boolean isEmoji(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF)
                || (c >= 0x2190 && c <= 0x23FF)
                || (c >= 0x25AA && c <= 0x25FE)
                || (c >= 0x2B05 && c <= 0x2B55)
                || isEmojiAmongSymbols(c);
    }

    private static boolean isEmojiAmongSymbols(int c) {
        return switch (c) {
            case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x24C2, 0x2934, 0x2935, 0x3030, 0x303D, 0x3297, 0x3299 ->
                true;
            default -> false;
        };
    }

    static boolean isKeycapBase(int c) {
        return (c >= '0' && c <= '9') || c == '#' || c == '*';
    }

    /** Letters and end mark that spell a region after a black flag. */
    static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
