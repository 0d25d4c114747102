package io.cleancopy.boilerplate;

/**
 * What stands between a label and what it labels.
 *
 * @param end where the labelled text begins
 * @param marked whether it is more than blanks: a colon, bar, dash, bracket; a hyphen that joins words is none
 */
record Separator(int end, boolean marked) {
    static Separator after(String text, int from) {
        int at = from;
        boolean marked = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean hyphen = c == '-' && at == from;
            if (!blank && !isMark(c) || hyphen) {
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
