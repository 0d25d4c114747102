package io.cleancopy.metadata;

/** Recognises Chinese, Japanese and Korean names by their length and script. */
final class CjkNames {
    private CjkNames() {}

    static boolean isName(String text, Words words) {
        int letters = 0;
        int parts = 1;
        boolean hangul = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '·' || c == '・') {
                parts++;
            } else if (!Edges.isUnspaced(c)) {
                return false;
            } else {
                letters++;
                hangul |= c >= 0xAC00;
            }
        }
        int most = parts > 1 ? 8 : hangul ? 4 : 5;
        return letters >= 2
                && letters <= most
                && parts <= 2
                && !words.is(text, WordKind.NOT_NAME)
                && !words.is(text.substring(text.indexOf(' ') + 1), WordKind.ROLE);
    }
}
