package io.cleancopy.text;

/** Soft hyphens are removed; one at the end of a line joins the word over the line break. */
final class SoftHyphens implements Step {
    private static final char SOFT_HYPHEN = 0xAD;

    @Override
    public String id() {
        return "soft-hyphens";
    }

    @Override
    public int signs() {
        return Signs.SOFT_HYPHEN;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != SOFT_HYPHEN) {
                out.append(c);
                continue;
            }
            count++;
            i = restOfWord(out, text, i + 1) - 1;
        }
        return Change.of(text, out, count);
    }

    /** Where to go on after a soft hyphen: in the next line when the word goes on there. */
    private static int restOfWord(StringBuilder before, String text, int next) {
        int lineEnd = skipBlanks(text, next);
        if (lineEnd >= text.length() || text.charAt(lineEnd) != '\n') {
            return next;
        }
        int rest = skipBlanks(text, lineEnd + 1);
        return Words.between(before, text, rest) ? rest : next;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
