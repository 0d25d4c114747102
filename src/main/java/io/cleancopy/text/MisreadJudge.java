package io.cleancopy.text;

import io.cleancopy.text.Misread.Verdict;

/**
 * Tells misread characters from meant ones by what stands around them. A capital with a quote or dash behind it may be
 * the end of a word in capitals; one behind a lower-case letter, or with a currency sign behind it, is not.
 */
final class MisreadJudge {
    private MisreadJudge() {}

    /**
     * The verdict on the characters of a strict sequence.
     *
     * @param chained whether another sequence touches this one
     */
    static Verdict judge(String text, int from, int to, int codePoint, boolean chained) {
        if (codePoint < 0xA0) {
            return chained ? Verdict.CERTAIN : Verdict.MEANT;
        }
        if (Misread.isWide(codePoint)) {
            // in French é » spells an ideograph: one by itself is no evidence, two that touch are
            return chained && Character.isLetter(codePoint) ? Verdict.CERTAIN : Verdict.POSSIBLE;
        }
        if (codePoint >= 0x370) {
            return chained || !allMayFollowWord(text, from + 1, to) ? Verdict.CERTAIN : Verdict.MEANT;
        }
        return judgeLatin(text, from, codePoint, chained);
    }

    private static Verdict judgeLatin(String text, int from, int codePoint, boolean chained) {
        char lead = text.charAt(from);
        char second = text.charAt(from + 1);
        boolean common = lead == 'Â' || lead == 'Ã';
        boolean accent = codePoint == 'ˆ' || codePoint == '˜';
        if (chained && (common || accent)) {
            return Verdict.CERTAIN;
        }
        if (!common && !Character.isLetter(codePoint) && !isMark(codePoint)) {
            return Verdict.MEANT;
        }
        int before = before(text, from);
        if (Character.isLowerCase(before)) {
            return Verdict.CERTAIN;
        }
        if (Character.isUpperCase(before)) {
            return common && !mayFollowWord(second) ? Verdict.CERTAIN : Verdict.POSSIBLE;
        }
        if (common && (Character.isWhitespace(before) || !mayFollowWord(second))) {
            return Verdict.CERTAIN;
        }
        int after = from + 2 < text.length() ? text.codePointAt(from + 2) : ' ';
        boolean beginsWord =
                Character.isLowerCase(after) && (common || !opensQuote(second)) && !standsBetweenWords(second);
        return beginsWord ? Verdict.CERTAIN : Verdict.POSSIBLE;
    }

    /** The verdict on Â or Ã before a plain space. */
    static Verdict judgeBeforeSpace(String text, int from) {
        int before = before(text, from);
        if (Character.isLowerCase(before) || (text.charAt(from) == 'Â' && ".,;:!?)".indexOf(before) >= 0)) {
            return Verdict.CERTAIN;
        }
        return Character.isUpperCase(before) ? Verdict.MEANT : Verdict.POSSIBLE;
    }

    private static int before(String text, int index) {
        return index == 0 ? ' ' : text.codePointBefore(index);
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean allMayFollowWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!mayFollowWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollowWord(char c) {
        return standsBetweenWords(c) || opensQuote(c) || "’”™®©ªº»›·\u00AD".indexOf(c) >= 0;
    }

    private static boolean opensQuote(char c) {
        return "‘“«‹".indexOf(c) >= 0;
    }

    private static boolean standsBetweenWords(char c) {
        return "\u00A0…–—•".indexOf(c) >= 0;
    }
}
