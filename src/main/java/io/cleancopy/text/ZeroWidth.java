package io.cleancopy.text;

/**
 * Characters without width, marks of direction and tags are removed. They stay where a script needs them: joiners in
 * Persian, Arabic and Indic words and in emoji, zero-width spaces between words of scripts without spaces, vowel
 * separators in Mongolian, grapheme joiners between two marks, the letters of a region's flag.
 */
final class ZeroWidth implements Step {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int MONGOLIAN_SEPARATOR = 0x180E;

    @Override
    public String id() {
        return "zero-width";
    }

    @Override
    public int signs() {
        return Signs.ZERO_WIDTH;
    }

    @Override
    public Change apply(String text) {
        var out = new StringBuilder(text.length());
        int count = 0;
        int done = 0;
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isInvisible(c) && !isNeeded(c, previous, next < text.length() ? text.codePointAt(next) : 0)) {
                out.append(text, done, i);
                done = next;
                count++;
            } else {
                previous = c;
            }
            i = next;
        }
        out.append(text, done, text.length());
        return Change.of(text, out, count);
    }

    private static boolean isInvisible(int c) {
        return c <= 0xFFFF ? (Signs.of((char) c) & Signs.ZERO_WIDTH) != 0 : c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isNeeded(int c, int previous, int next) {
        return switch (c) {
            case JOINER -> joinsEmoji(previous, next) || Joining.joins(previous);
            case NON_JOINER -> Joining.joins(previous) && (Joining.isIndic(previous) || Joining.joins(next));
            case ZERO_WIDTH_SPACE -> Joining.isUnspaced(previous) && Joining.isUnspaced(next);
            case GRAPHEME_JOINER -> isMark(previous) && isMark(next);
            case MONGOLIAN_SEPARATOR -> Joining.isMongolian(previous);
            default -> Emoji.isTag(c) && (previous == Emoji.BLACK_FLAG || Emoji.isTag(previous));
        };
    }

    private static boolean joinsEmoji(int previous, int next) {
        return (Emoji.isEmoji(previous) || previous == 0xFE0F) && Emoji.isEmoji(next);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
