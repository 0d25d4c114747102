package io.cleancopy.text;

/** Text that every Unicode encoding can hold. */
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text with each lone surrogate replaced by U+FFFD; the same instance when there is none. */
    public static String of(String text) {
        int at = loneSurrogate(text, 0);
        if (at < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        while (at >= 0) {
            chars[at] = REPLACEMENT;
            at = loneSurrogate(text, at + 1);
        }
        return new String(chars);
    }

    private static int loneSurrogate(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
