package io.cleancopy.text;

/** Curly quotation marks become straight ones. Guillemets and corner brackets are their languages' own and stay. */
final class StraightQuotes implements Step {
    @Override
    public String id() {
        return "straight-quotes";
    }

    @Override
    public int signs() {
        return Signs.CURLY_QUOTE;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text);
        int count = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '\u2018' && c <= '\u201F') {
                out.setCharAt(i, c <= '\u201B' ? '\'' : '"');
                count++;
            }
        }
        return Change.of(text, out, count);
    }
}
