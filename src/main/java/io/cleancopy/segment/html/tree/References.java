package io.cleancopy.segment.html.tree;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads character references: those that are written as they should be at once, and texts with any others by jsoup. */
final class References {
    private static final int LONGEST_NUMBER = 6;
    private static final int SPACE = 0x20;

    /** From here on numbers stand for what they were in another encoding. */
    private static final int FIRST_CONTROL = 0x7F;

    private static final int LAST_CONTROL = 0x9F;

    private static final char REPLACEMENT = '\uFFFD';

    /** Names that pages write: these are told apart by their letters, without a copy of the name. */
    private static final String[] COMMON = {
        "amp", "quot", "nbsp", "apos", "lt", "gt", "rsquo", "lsquo", "rdquo", "ldquo", "laquo", "raquo", "ndash",
        "mdash", "hellip", "auml", "ouml", "uuml", "szlig", "eacute", "agrave", "copy"
    };

    /** What the names stand for, each at its own place. */
    private static final String[] SAID = new String[COMMON.length];

    static {
        for (int i = 0; i < COMMON.length; i++) {
            SAID[i] = Entities.getByName(COMMON[i]);
        }
    }

    private References() {}

    static String read(String text, boolean inAttribute) {
        var read = new StringBuilder(text.length());
        int at = 0;
        for (int sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
            read.append(text, at, sign);
            boolean none = isNone(text, sign + 1) || inAttribute && isPartOfAddress(text, sign + 1);
            at = none ? literal(read, sign) : reference(text, sign, read);
            if (at == sign) {
                return wellFormed(Parser.unescapeEntities(text, inAttribute));
            }
        }
        return read.append(text, at, text.length()).toString();
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

    private static int literal(StringBuilder read, int sign) {
        read.append('&');
        return sign + 1;
    }

    /** Whether what is behind the sign can be no reference. */
    private static boolean isNone(String text, int at) {
        return at >= text.length() || !isLetter(text.charAt(at)) && text.charAt(at) != '#';
    }

    /** Whether it is the sign between the values of an address: {@code ?page=2&amp;sort=new}. */
    private static boolean isPartOfAddress(String text, int from) {
        int at = nameEnd(text, from, text.length());
        return at > from && at < text.length() && text.charAt(at) == '=';
    }

    /** Adds what is referred to, and tells where the text goes on: at the sign when that is not plain to see. */
    private static int reference(String text, int sign, StringBuilder read) {
        int end = text.indexOf(';', sign);
        if (end < 0) {
            return sign;
        }
        boolean added = text.charAt(sign + 1) == '#'
                ? addNumbered(text, sign + 2, end, read)
                : addNamed(text, sign + 1, end, read);
        return added ? end + 1 : sign;
    }

    private static boolean addNamed(String text, int from, int end, StringBuilder read) {
        if (nameEnd(text, from, end) < end) {
            return false;
        }
        String common = common(text, from, end);
        String said = common == null ? Entities.getByName(text.substring(from, end)) : common;
        read.append(said);
        return !said.isEmpty();
    }

    /** One past the letters and the digits behind them. */
    private static int nameEnd(String text, int from, int end) {
        int at = from;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable String common(String text, int from, int end) {
        for (int i = 0; i < COMMON.length; i++) {
            String name = COMMON[i];
            if (name.length() == end - from && text.startsWith(name, from)) {
                return SAID[i];
            }
        }
        return null;
    }

    private static boolean addNumbered(String text, int from, int end, StringBuilder read) {
        boolean hexadecimal = text.charAt(from) == 'x' || text.charAt(from) == 'X';
        int start = hexadecimal ? from + 1 : from;
        if (start == end || end - start > LONGEST_NUMBER) {
            return false;
        }
        int number = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int digit = c < FIRST_CONTROL ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
            if (digit < 0) {
                return false;
            }
            number = number * (hexadecimal ? 16 : 10) + digit;
        }
        boolean plain = number >= SPACE
                && (number < FIRST_CONTROL || number > LAST_CONTROL)
                && Character.isValidCodePoint(number)
                && (number > Character.MAX_SURROGATE || number < Character.MIN_SURROGATE);
        if (plain) {
            read.appendCodePoint(number);
        }
        return plain;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
