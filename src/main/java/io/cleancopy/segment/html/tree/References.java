package io.cleancopy.segment.html.tree;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads character references: those that are written as they should be at once, and texts with any others by jsoup. Not
 * for sharing between threads.
 */
final class References {
    private static final int LONGEST_NUMBER = 6;
    private static final int SPACE = 0x20;

    /** From here on numbers stand for what they were in another encoding. */
    private static final int FIRST_CONTROL = 0x7F;

    private static final int LAST_CONTROL = 0x9F;

    private static final char REPLACEMENT = '\uFFFD';

    /** Names that pages write: these are told apart by their letters, without a copy of the name. */
    private static final char[][] COMMON = letters(
            "amp", "quot", "nbsp", "apos", "lt", "gt", "rsquo", "lsquo", "rdquo", "ldquo", "laquo", "raquo", "ndash",
            "mdash", "hellip", "auml", "ouml", "uuml", "szlig", "eacute", "agrave", "copy");

    /** What the names stand for, each at its own place. */
    private static final char[] SAID = new char[COMMON.length];

    static {
        for (int i = 0; i < COMMON.length; i++) {
            SAID[i] = Entities.getByName(new String(COMMON[i])).charAt(0);
        }
    }

    private final String written;
    private final char[] text;
    private int at;
    /** Where what was read ends, in the place of what was written: no reference is shorter than what it stands for. */
    private int end;

    private References(String written) {
        this.written = written;
        text = written.toCharArray();
    }

    private static char[][] letters(String... names) {
        var letters = new char[names.length][];
        for (int i = 0; i < names.length; i++) {
            letters[i] = names[i].toCharArray();
        }
        return letters;
    }

    static String read(String text, boolean inAttribute) {
        return new References(text).read(inAttribute);
    }

    /** The text with the replacement character instead of halves of pairs, to which references may refer. */
    static String wellFormed(String text) {
        StringBuilder whole = null;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(at, REPLACEMENT);
            }
        }
        return whole == null ? text : whole.toString();
    }

    /**
     * Reads all of the text, by jsoup where it is not plain to see what something refers to. All in one method: above 325
     * bytecodes the compiler calls it, where smaller methods are compiled, with all that they call, into each of some
     * twenty that ask for texts and values.
     */
    private String read(boolean inAttribute) {
        while (at < text.length) {
            int from = at + 1;
            if (text[at] != '&' || from == text.length) {
                text[end++] = text[at++];
            } else if (text[from] == '#') {
                boolean hexadecimal = from + 1 < text.length && (text[from + 1] | 0x20) == 'x';
                int first = from + (hexadecimal ? 2 : 1);
                int last = Math.min(text.length, first + LONGEST_NUMBER + 1);
                int radix = hexadecimal ? 16 : 10;
                int number = 0;
                int stop = first;
                while (stop < last && text[stop] != ';') {
                    int digit = digit(text[stop++]);
                    if (digit >= radix) {
                        return byJsoup(inAttribute);
                    }
                    number = number * radix + digit;
                }
                if (stop == first || stop == last || !isPlain(number)) {
                    return byJsoup(inAttribute);
                }
                at = stop + 1;
                end += Character.toChars(number, text, end);
            } else {
                int stop = from;
                while (stop < text.length && isLetter(text[stop])) {
                    stop++;
                }
                boolean none = stop == from;
                while (stop < text.length && isDigit(text[stop])) {
                    stop++;
                }
                // between the values of an address: ?page=2&sort=new
                if (none || inAttribute && stop < text.length && text[stop] == '=') {
                    text[end++] = text[at++];
                } else if (stop == text.length || text[stop] != ';' || !addNamed(from, stop)) {
                    return byJsoup(inAttribute);
                } else {
                    at = stop + 1;
                }
            }
        }
        return new String(text, 0, end);
    }

    private String byJsoup(boolean inAttribute) {
        return wellFormed(Parser.unescapeEntities(written, inAttribute));
    }

    private boolean addNamed(int from, int to) {
        for (int i = 0; i < COMMON.length; i++) {
            if (COMMON[i].length == to - from && isAt(COMMON[i], from)) {
                text[end++] = SAID[i];
                return true;
            }
        }
        String said = Entities.getByName(new String(text, from, to - from));
        said.getChars(0, said.length(), text, end);
        end += said.length();
        return !said.isEmpty();
    }

    private boolean isAt(char[] name, int from) {
        for (int i = 0; i < name.length; i++) {
            if (text[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a letter is as a digit; more than any when it is none. */
    private static int digit(char c) {
        int small = c | 0x20;
        return isDigit(c) ? c - '0' : small >= 'a' && small <= 'f' ? small - 'a' + 10 : Integer.MAX_VALUE;
    }

    private static boolean isPlain(int number) {
        return number >= SPACE
                && (number < FIRST_CONTROL || number > LAST_CONTROL)
                && Character.isValidCodePoint(number)
                && (number > Character.MAX_SURROGATE || number < Character.MIN_SURROGATE);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
