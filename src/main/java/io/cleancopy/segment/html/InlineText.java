package io.cleancopy.segment.html;

/**
 * The text of one block as it comes together, white space collapsed as a browser does it. Not for sharing between
 * threads.
 */
final class InlineText {
    private enum Gap {
        NONE,
        /** Something that is not text stood here: a space where letters would run together. */
        SOFT,
        SPACE
    }

    private final StringBuilder text = new StringBuilder();
    private Gap gap = Gap.NONE;
    private boolean lineBegins = true;
    private int linkLetters;
    private int strongLetters;
    private int letters;

    void add(String words, boolean inLink, boolean inStrong) {
        int length = words.length();
        for (int i = 0; i < length; ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (isCollapsible(c) || (lineBegins && isBlank(c))) {
                gap = Gap.SPACE;
                continue;
            }
            space(c);
            text.appendCodePoint(c);
            lineBegins = false;
            if (Character.isLetter(c)) {
                letters++;
                linkLetters += inLink ? 1 : 0;
                strongLetters += inStrong ? 1 : 0;
            }
        }
    }

    /** Adds text whose lines are kept. */
    void addPreformatted(String lines, boolean inLink) {
        gap = Gap.NONE;
        lineBegins &= isBlank(lines);
        text.append(lines);
        if (inLink) {
            linkLetters += (int) lines.codePoints().filter(Character::isLetter).count();
        }
    }

    void gap() {
        if (gap == Gap.NONE) {
            gap = Gap.SOFT;
        }
    }

    void endLine() {
        gap = Gap.SPACE;
        lineBegins = true;
    }

    /** Whether nothing is seen yet on the line, or in the block. */
    boolean lineBegins() {
        return lineBegins;
    }

    int linkLetters() {
        return linkLetters;
    }

    /** Whether all letters are in bold type. */
    boolean isStrong() {
        return letters > 0 && strongLetters == letters;
    }

    /** The text; from now on that of the next block. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        gap = Gap.NONE;
        lineBegins = true;
        linkLetters = 0;
        strongLetters = 0;
        letters = 0;
        return taken;
    }

    private void space(int next) {
        int length = text.length();
        boolean wanted = switch (gap) {
            case NONE -> false;
            case SOFT ->
                length > 0
                        && Character.isLetterOrDigit(next)
                        && Character.isLetterOrDigit(text.codePointBefore(length));
            case SPACE -> length > 0;
        };
        if (wanted) {
            text.append(' ');
        }
        gap = Gap.NONE;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isCollapsible(c) && !isBlank(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** What HTML collapses, and the line ends of other worlds, which mean nothing in HTML. */
    private static boolean isCollapsible(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Spaces that are kept between words, and characters without width: a line of them alone is empty. */
    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}
