package io.cleancopy.segment;

/** The bullet or number that a list item begins with. */
final class ListMarker {
    private ListMarker() {}

    /** Characters of the marker with its space; 0 when the line does not begin with one. */
    static int length(String line) {
        if (line.length() < 3) {
            return 0;
        }
        char first = line.charAt(0);
        if (isBullet(first)) {
            return line.charAt(1) == ' ' ? 2 : 0;
        }
        int digits = 0;
        while (digits < 3 && digits < line.length() && first >= '0' && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits < 3
                && digits + 1 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && line.charAt(digits + 1) == ' ';
        return numbered ? digits + 2 : 0;
    }

    private static boolean isBullet(char c) {
        return switch (c) {
            case '•', '·', '*', '-', '▪', '■', '●', '◦', '‣', '▸', '►', '○', '□', '◆', '➤', '✓', '✔' -> true;
            default -> false;
        };
    }
}
