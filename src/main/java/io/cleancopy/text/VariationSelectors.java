package io.cleancopy.text;

/**
 * Variation selectors stay where they mean something: after emoji and keycaps (text or colour), after ideographs (the
 * form of a name's character), in Mongolian. Elsewhere they are left over from copying and are removed.
 */
final class VariationSelectors implements Step {
    @Override
    public String id() {
        return "variation-selectors";
    }

    @Override
    public int signs() {
        return Signs.VARIATION;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text.length());
        int count = 0;
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSelector(c) && !selects(c, previous, i < text.length() ? text.charAt(i) : 0)) {
                count++;
                continue;
            }
            out.appendCodePoint(c);
            previous = c;
        }
        return Change.of(text, out, count);
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || isMongolian(c);
    }

    private static boolean isMongolian(int c) {
        return c >= 0x180B && c <= 0x180D;
    }

    private static boolean selects(int selector, int previous, int next) {
        if (isMongolian(selector)) {
            return Joining.isMongolian(previous);
        }
        if (selector == 0xFE0E || selector == 0xFE0F) {
            return Emoji.isEmoji(previous) || (Emoji.isKeycapBase(previous) && next == Emoji.KEYCAP);
        }
        return Character.isIdeographic(previous);
    }
}
