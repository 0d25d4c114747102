package io.cleancopy.text;

/** Private-use code points, the glyphs of icon fonts, are removed; an icon between two words leaves a space. */
final class PrivateUse implements Step {
    @Override
    public String id() {
        return "private-use";
    }

    @Override
    public int signs() {
        return Signs.PRIVATE_USE;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.getType(c) != Character.PRIVATE_USE) {
                out.appendCodePoint(c);
            } else {
                count++;
                if (Words.between(out, text, next)) {
                    out.append(' ');
                }
            }
            i = next;
        }
        return Change.of(text, out, count);
    }
}
