package io.cleancopy.boilerplate;

/**
 * What stands between a label and what it labels.
 *
 * @param end where the labelled text begins
 * @param marked whether it is more than blanks: a colon, bar, dash, bracket
 */
record Separator(int end, boolean marked) {
    static Separator after(String text, int from) {
        int at = from;
        boolean marked = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank && !isMark(c)) {
                break;
            }
            marked |= !blank;
            at++;
        }
        return new Separator(at, marked);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case ':', '：', '|', '-', '–', '—', '/', '»', '>', '›', '•', '·', ']', ')', '】', '→', '▶', '►', '＞' -> true;
            default -> false;
        };
    }
}
