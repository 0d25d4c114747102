package io.cleancopy.segment.html;

import java.util.Arrays;

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

    /** What an ASCII character is, so that most of a page is looked up rather than asked. */
    private static final byte[] ASCII = new byte[0x80];

    private static final byte LETTER = 1;
    private static final byte COLLAPSIBLE = 2;

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = isCollapsible(c) ? COLLAPSIBLE : Character.isLetter(c) ? LETTER : 0;
        }
    }

    private char[] text = new char[1024];
    private int length;
    private Gap gap = Gap.NONE;
    private boolean lineBegins = true;
    /** Length of the text that ends in the middle of a word; -1 if none does. */
    private int openWord = -1;

    private int linkLetters;
    private int strongLetters;
    private int letters;

    /** @param utf8 well-formed, and without references */
    void add(byte[] utf8, int from, int to, boolean inLink, boolean inStrong) {
        // before each character of the text there may be a space
        reserve(2 * (to - from));
        int before = letters;
        for (int at = from; at < to; ) {
            byte b = utf8[at];
            if (b < 0) {
                int c = Utf8.codePoint(utf8, at);
                addBeyondAscii(c);
                at += Utf8.length(c);
            } else if (ASCII[b] == COLLAPSIBLE) {
                gap = Gap.SPACE;
                at++;
            } else {
                at = addWord(utf8, at, to);
            }
        }
        linkLetters += inLink ? letters - before : 0;
        strongLetters += inStrong ? letters - before : 0;
    }

    /** Adds ASCII characters up to white space or anything else, and tells where that is. */
    private int addWord(byte[] utf8, int from, int to) {
        byte b = utf8[from];
        if (gap != Gap.NONE) {
            space(b);
        }
        int at = from;
        int end = length;
        int count = 0;
        byte kind = ASCII[b];
        do {
            text[end++] = (char) b;
            count += kind;
            if (++at == to) {
                break;
            }
            b = utf8[at];
            kind = b < 0 ? COLLAPSIBLE : ASCII[b];
        } while (kind != COLLAPSIBLE);
        length = end;
        letters += count;
        lineBegins = false;
        return at;
    }

    private void addBeyondAscii(int c) {
        if (isCollapsible(c) || (lineBegins && isBlank(c))) {
            gap = Gap.SPACE;
            return;
        }
        if (gap != Gap.NONE) {
            space(c);
        }
        length += Character.toChars(c, text, length);
        lineBegins = false;
        letters += Character.isLetter(c) ? 1 : 0;
    }

    private void reserve(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    /** Adds text whose lines are kept. */
    void addPreformatted(String lines, boolean inLink) {
        gap = Gap.NONE;
        lineBegins &= isBlank(lines);
        reserve(lines.length());
        lines.getChars(0, lines.length(), text, length);
        length += lines.length();
        if (inLink) {
            linkLetters += (int) lines.codePoints().filter(Character::isLetter).count();
        }
    }

    /** Adds white space. */
    void space() {
        gap = Gap.SPACE;
    }

    void gap() {
        if (gap == Gap.NONE) {
            gap = Gap.SOFT;
        }
    }

    /** What was added is the first letter of a word: no space goes before a small letter that follows. */
    void leaveWordOpen() {
        openWord = length;
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
        String taken = length == 0 ? "" : new String(text, 0, length);
        length = 0;
        gap = Gap.NONE;
        lineBegins = true;
        openWord = -1;
        linkLetters = 0;
        strongLetters = 0;
        letters = 0;
        return taken;
    }

    private void space(int next) {
        if (openWord == length && Character.isLowerCase(next)) {
            gap = Gap.NONE;
        }
        boolean wanted = switch (gap) {
            case NONE -> false;
            case SOFT ->
                length > 0
                        && Character.isLetterOrDigit(next)
                        && Character.isLetterOrDigit(Character.codePointBefore(text, length));
            case SPACE -> length > 0;
        };
        if (wanted) {
            text[length++] = ' ';
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
