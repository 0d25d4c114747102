package io.cleancopy.text;

/**
 * Control characters and code points that are no characters are removed. So is the object replacement character; where
 * the object stood between two words, a space stays.
 */
final class ControlCharacters implements Step {
    private static final int OBJECT = 0xFFFC;

    @Override
    public String id() {
        return "control-characters";
    }

    @Override
    public int signs() {
        return Signs.CONTROL;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isControl(c)) {
                out.appendCodePoint(c);
            } else {
                count++;
                if (c == OBJECT && Words.between(out, text, next)) {
                    out.append(' ');
                }
            }
            i = next;
        }
        return Change.of(text, out, count);
    }

    private static boolean isControl(int c) {
        if (c == '\n' || c == '\t') {
            return false;
        }
        return Character.isISOControl(c)
                || (c >= 0xFFF9 && c <= OBJECT)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
