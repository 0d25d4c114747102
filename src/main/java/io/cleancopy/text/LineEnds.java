package io.cleancopy.text;

/** CR LF, CR, next line, line and paragraph separator, vertical tab and form feed become one line feed. */
final class LineEnds implements Step {
    @Override
    public String id() {
        return "line-ends";
    }

    @Override
    public int signs() {
        return Signs.LINE_END;
    }

    @Override
    public Change apply(String text) {
        char[] chars = text.toCharArray();
        int written = 0;
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if ((Signs.of(c) & Signs.LINE_END) == 0) {
                chars[written++] = c;
                continue;
            }
            chars[written++] = '\n';
            count++;
            if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
                i++;
            }
        }
        return count == 0 ? Change.none(text) : new Change(new String(chars, 0, written), count);
    }
}
