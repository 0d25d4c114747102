package io.cleancopy.text;

/** Half a character, as cut-off strings end in: it cannot be written as UTF-8 and becomes U+FFFD, which says so. */
final class LoneSurrogates implements Step {
    @Override
    public String id() {
        return "lone-surrogates";
    }

    @Override
    public int signs() {
        return Signs.LONE_SURROGATE;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text);
        int count = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.setCharAt(i, '\uFFFD');
                count++;
            }
        }
        return Change.of(text, out, count);
    }
}
