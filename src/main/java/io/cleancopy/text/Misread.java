package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that look like UTF-8 read byte by byte.
 *
 * @param from where they begin
 * @param to where they end
 * @param codePoint what they were
 * @param verdict how much speaks for their being misread rather than meant
 */
record Misread(int from, int to, int codePoint, Verdict verdict) {
    enum Verdict {
        MEANT,
        /** Misread, if others of its kind in the text certainly are. */
        POSSIBLE,
        CERTAIN
    }

    /** All of a text, in order; none overlap. */
    static List<Misread> in(String text) {
        var found = new ArrayList<Misread>();
        int end = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = codePointAt(text, i);
            if (codePoint < 0) {
                addWorn(found, text, i);
                i++;
                continue;
            }
            int next = i + width(codePoint);
            boolean chained = end == i || codePointAt(text, next) >= 0;
            found.add(new Misread(i, next, codePoint, MisreadJudge.judge(text, i, next, codePoint, chained)));
            end = next;
            i = next;
        }
        return found;
    }

    /** Whether it was a letter of a script in which all letters take more than one byte. */
    boolean isWide() {
        return isWide(codePoint);
    }

    static boolean isWide(int codePoint) {
        return codePoint >= 0x370
                && codePoint < 0x1F000
                && (codePoint < 0x2000 || codePoint >= 0x2E80)
                && codePoint != 0xFEFF
                && codePoint != 0xFFFD;
    }

    /** The code point of the strict UTF-8 sequence that the characters from here spell; -1 when they spell none. */
    private static int codePointAt(String text, int index) {
        int lead = index < text.length() ? text.charAt(index) : -1;
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int codePoint = lead & (0x7F >> width);
        for (int i = 1; i < width; i++) {
            int b = byteAt(text, index + i);
            if ((b & ~0x3F) != 0x80) {
                return -1;
            }
            codePoint = codePoint << 6 | (b & 0x3F);
        }
        boolean strict = codePoint <= Character.MAX_CODE_POINT && width(codePoint) == width;
        return strict && isText(codePoint) ? codePoint : -1;
    }

    private static int byteAt(String text, int index) {
        return index < text.length() ? Windows1252.byteOf(text.charAt(index)) : -1;
    }

    private static int width(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static boolean isText(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE;
    }

    /**
     * Adds a sequence that lost its last character on the way: a closing quote, whose last byte is a gap of
     * windows-1252, or one that ended in a no-break space that is a plain space now.
     */
    private static void addWorn(List<Misread> found, String text, int index) {
        char c = text.charAt(index);
        char next = index + 1 < text.length() ? text.charAt(index + 1) : 0;
        if (c == 'â' && next == '€') {
            char after = index + 2 < text.length() ? text.charAt(index + 2) : ' ';
            if (after == '\uFFFD') {
                found.add(new Misread(index, index + 3, '”', Verdict.CERTAIN));
            } else if (Character.isWhitespace(after) || ".,;:!?)".indexOf(after) >= 0) {
                found.add(new Misread(index, index + 2, '”', Verdict.CERTAIN));
            }
        } else if (c == 'Â' && next == ' ') {
            found.add(new Misread(index, index + 2, '\u00A0', MisreadJudge.judgeBeforeSpace(text, index)));
        } else if (c == 'Ã' && next == ' ') {
            boolean another = index + 2 < text.length() && text.charAt(index + 2) == ' ';
            found.add(new Misread(
                    index, another ? index + 2 : index + 1, 'à', MisreadJudge.judgeBeforeSpace(text, index)));
        }
    }
}
