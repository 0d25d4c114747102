package io.cleancopy.text;

import java.util.Arrays;

/**
 * What one scan of a text tells about the steps it may need. A sign says "look closer", never "change": the steps decide.
 *
 * <p>Each UTF-16 unit has a mask. Its low byte holds what it is as the second of a pair, the next byte what it is as the
 * first; two neighbours that share a bit make a pair worth a look. The upper half holds the signs of single units.
 */
final class Signs {
    /** A blank at the begin or end of a line, or beside another. */
    static final int BLANK_RUN = 0b11;
    /** What could be the first two bytes of a UTF-8 sequence, read one by one. */
    static final int MISREAD = 1 << 2;

    static final int LONE_SURROGATE = 0b11 << 3;
    static final int LINE_END = 1 << 16;
    static final int REFERENCE = 1 << 17;
    static final int C1 = 1 << 18;
    static final int CONTROL = 1 << 19;
    static final int PRIVATE_USE = 1 << 20;
    static final int ZERO_WIDTH = 1 << 21;
    static final int SOFT_HYPHEN = 1 << 22;
    static final int VARIATION = 1 << 23;
    static final int COMPOSE = 1 << 24;
    static final int ODD_SPACE = 1 << 25;
    static final int CURLY_QUOTE = 1 << 26;

    private static final int FIRST = 8;
    private static final int PAIRS = 0xFF;
    private static final int SINGLES = 0xFFFF0000;
    private static final int BLANK_SECOND = 1;
    private static final int BREAK_SECOND = 1 << 1;
    private static final int NOT_LOW_SECOND = 1 << 3;
    private static final int LOW_SECOND = 1 << 4;

    private static final int[] MASKS = masks();

    private Signs() {}

    static int of(String text) {
        int seen = 0;
        int pairs = 0;
        int previous = MASKS['\n'];
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int mask = MASKS[text.charAt(i)];
            seen |= mask;
            pairs |= (previous >>> FIRST) & mask;
            previous = mask;
        }
        pairs |= (previous >>> FIRST) & MASKS['\n'];
        return (seen & SINGLES) | (pairs & PAIRS);
    }

    /** The signs of one unit by itself. */
    static int of(char c) {
        return MASKS[c] & SINGLES;
    }

    private static int[] masks() {
        var masks = new int[0x10000];
        Arrays.fill(masks, NOT_LOW_SECOND | LOW_SECOND << FIRST);
        Arrays.fill(masks, 0xD800, 0xDC00, NOT_LOW_SECOND | NOT_LOW_SECOND << FIRST);
        Arrays.fill(masks, 0xDC00, 0xE000, LOW_SECOND | LOW_SECOND << FIRST);

        add(masks, BLANK_SECOND | (BLANK_SECOND | BREAK_SECOND) << FIRST, ' ', ' ');
        add(masks, BREAK_SECOND | BLANK_SECOND << FIRST, '\n', '\n');
        add(masks, MISREAD << FIRST, 0xC2, 0xF4);
        for (int b = 0x80; b <= 0xBF; b++) {
            add(masks, MISREAD, b, b);
            add(masks, MISREAD, Windows1252.charOf(b), Windows1252.charOf(b));
        }

        add(masks, LINE_END, 0x0B, 0x0D, 0x85, 0x85, 0x2028, 0x2029);
        add(masks, REFERENCE, '&', '&');
        add(masks, C1, 0x80, 0x9F);
        add(masks, CONTROL, 0x00, 0x08, 0x0E, 0x1F, 0x7F, 0x9F, 0xDFFE, 0xDFFF);
        add(masks, CONTROL, 0xFDD0, 0xFDEF, 0xFFF9, 0xFFFC, 0xFFFE, 0xFFFF);
        add(masks, PRIVATE_USE, 0xE000, 0xF8FF, 0xDB80, 0xDBFF);
        add(masks, ZERO_WIDTH, 0x034F, 0x034F, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E);
        add(masks, ZERO_WIDTH, 0x2060, 0x206F, 0xFEFF, 0xFEFF, 0xDB40, 0xDB40);
        add(masks, SOFT_HYPHEN, 0xAD, 0xAD);
        add(masks, VARIATION, 0x180B, 0x180D, 0xFE00, 0xFE0F, 0xDB40, 0xDB40);
        add(masks, ODD_SPACE, '\t', '\t', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F);
        add(masks, ODD_SPACE, 0x3000, 0x3000, 0x115F, 0x1160, 0x2800, 0x2800, 0x3164, 0x3164, 0xFFA0, 0xFFA0);
        add(masks, CURLY_QUOTE, 0x2018, 0x201F);
        addCompose(masks);
        return masks;
    }

    /** Every unit that composition might touch; the blocks left out hold none (a test goes through them all). */
    private static void addCompose(int[] masks) {
        add(masks, COMPOSE, 0x0300, 0x0387, 0x0483, 0x0489, 0x0530, 0x05CF, 0x05EB, 0x061F, 0x064B, 0x065F);
        add(masks, COMPOSE, 0x0670, 0x0670, 0x06D6, 0x10CF, 0x1100, 0x1DFF, 0x1F00, 0x2001, 0x20D0, 0x20FF);
        add(masks, COMPOSE, 0x2126, 0x212B, 0x2329, 0x232A, 0x2ADC, 0x2FFF, 0x302A, 0x302F, 0x3099, 0x309A);
        add(masks, COMPOSE, 0xA66F, 0xABFF, 0xD7A4, 0xD83B, 0xD83F, 0xD83F, 0xD87E, 0xD87F, 0xD885, 0xDB7F);
        add(masks, COMPOSE, 0xF900, 0xFAFF, 0xFB1D, 0xFB4F, 0xFE20, 0xFE2F);
    }

    private static void add(int[] masks, int sign, int... ranges) {
        for (int r = 0; r < ranges.length; r += 2) {
            for (int c = ranges[r]; c <= ranges[r + 1]; c++) {
                masks[c] |= sign;
            }
        }
    }
}
