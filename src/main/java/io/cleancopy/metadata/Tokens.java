package io.cleancopy.metadata;

/** Words of a line, split at spaces. */
final class Tokens {
    private static final int MOST_LOWERCASE = 12;
    private static final int MOST_UNSPACED = 60;

    private Tokens() {}

    static int count(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the line runs on as prose does: many words in lower case, or many characters in a script without spaces.
     * Labels, names and dates never need that many.
     */
    static boolean runsOn(String line) {
        int lower = 0;
        int unspaced = 0;
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (before == ' ' && c >= 'a' && Character.isLowerCase(c)) {
                lower++;
            } else if (c >= 0x3040 && Edges.isUnspaced(c)) {
                unspaced++;
            }
            before = c;
        }
        return lower > MOST_LOWERCASE || unspaced > MOST_UNSPACED;
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line ends as a sentence of several words does; {@code Jr.} and {@code a.m.} are no end. */
    static boolean endsLikeProse(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (last != '.') {
            return endsProse(last) && (line.length() > 1 || !isQuote(last));
        }
        int word = line.lastIndexOf(' ') + 1;
        return line.length() - 1 - word > 3 && line.indexOf('.', word) == line.length() - 1;
    }

    /** Whether it stands at the end of sentences; stops stand behind abbreviations as well. */
    static boolean endsProse(char c) {
        return c == '?' || c == '!' || c == '。' || c == '…' || c == '？' || c == '！' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return c == '”' || c == '"' || c == '»' || c == '“';
    }
}
