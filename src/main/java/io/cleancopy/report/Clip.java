package io.cleancopy.report;

/** Shortens text for the report, never inside a character; half characters become U+FFFD. */
final class Clip {
    static final int NAME = 120;
    static final int LOCATION = 400;
    static final int DETAIL = 240;
    static final int TEXT = 300;

    private Clip() {}

    /** The text when it has at most {@code limit} UTF-16 units; else its start and an ellipsis, {@code limit} in all. */
    static String to(int limit, String text) {
        if (text.length() <= limit) {
            return whole(text);
        }
        int end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return whole(text.substring(0, end)) + "…";
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutHalves(text);
            }
        }
        return text;
    }

    private static String withoutHalves(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
