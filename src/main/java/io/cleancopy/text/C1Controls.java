package io.cleancopy.text;

/**
 * Windows-1252 read as ISO-8859-1: its quotes and dashes then look like control characters (U+0092 for
 * the apostrophe). They become what they were.
 *
 * <p>U+0085 is that code page's ellipsis in a text that has other such characters or line feeds, and a line end in one that has neither.
 */
final class C1Controls implements Step {
    private static final char NEXT_LINE = 0x85;

    @Override
    public String id() {
        return "c1-controls";
    }

    @Override
    public int signs() {
        return Signs.C1;
    }

    @Override
    public Change apply(String text) {
        boolean ellipsis = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || hasOthers(text);
        char[] chars = text.toCharArray();
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            char printed = c == NEXT_LINE && !ellipsis ? c : Windows1252.charOf(c);
            if (printed != c) {
                chars[i] = printed;
                count++;
            }
        }
        return count == 0 ? Change.none(text) : new Change(new String(chars), count);
    }

    private static boolean hasOthers(String text) {
        return text.chars().anyMatch(c -> c != NEXT_LINE && Windows1252.charOf(c) != c);
    }
}
