package io.cleancopy.text;

/**
 * Each run of spaces of any kind and tabs becomes one plain space, none at the begin or end of a line. A thin space
 * between a number and its unit is typography, as quotes and dashes are, and stays: {@code $5 billion}.
 */
final class Spaces implements Step {
    private static final char THIN = '\u2009';

    @Override
    public String id() {
        return "spaces";
    }

    @Override
    public int signs() {
        return Signs.BLANK_RUN | Signs.ODD_SPACE;
    }

    @Override
    public Change apply(String text) {
        char[] chars = text.toCharArray();
        int length = chars.length;
        int written = 0;
        int count = 0;
        for (int i = 0; i < length; ) {
            char c = chars[i];
            if (!isSpace(c)) {
                chars[written++] = c;
                i++;
                continue;
            }
            int end = i + 1;
            while (end < length && isSpace(chars[end])) {
                end++;
            }
            boolean lineBegins = written == 0 || chars[written - 1] == '\n';
            boolean lineEnds = end == length || chars[end] == '\n';
            boolean inside = !lineBegins && !lineEnds;
            if (inside && end == i + 1 && c == THIN && isBeforeUnit(chars[i - 1], chars[end])) {
                chars[written++] = THIN;
                i = end;
                continue;
            }
            if (inside) {
                chars[written++] = ' ';
            }
            if (!inside || end > i + 1 || c != ' ') {
                count++;
            }
            i = end;
        }
        return count == 0 ? Change.none(text) : new Change(new String(chars, 0, written), count);
    }

    private static boolean isBeforeUnit(char before, char after) {
        return Character.isDigit(before) && (Character.isLetter(after) || after == '%');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (Signs.of(c) & Signs.ODD_SPACE) != 0;
    }
}
