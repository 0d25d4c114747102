package io.cleancopy.segment.html.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for characters in bytes, eight at a time. */
final class Bytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    private static final byte SPACE = 1;
    private static final byte NAME_END = 1 << 1;
    private static final byte ODD_IN_NAME = 1 << 2;

    /** What a byte is, so that most of a page is looked up rather than asked. */
    private static final byte[] KINDS = new byte[0x100];

    static {
        for (char c : " \n\t\r\f".toCharArray()) {
            KINDS[c] |= SPACE | NAME_END;
        }
        KINDS['/'] |= NAME_END;
        KINDS['>'] |= NAME_END;
        for (int b = 0; b < KINDS.length; b++) {
            boolean ends = b == '=' || (KINDS[b] & NAME_END) != 0;
            KINDS[b] |= ends || b <= ' ' ? ODD_IN_NAME : 0;
        }
    }

    private Bytes() {}

    /** Where the first such ASCII character is from a place on; the length of the bytes if there is none. */
    static int indexOf(char wanted, byte[] bytes, int from) {
        return indexOf(wanted, bytes, from, bytes.length);
    }

    /** Where the first such ASCII character is between two places; the second of them, or behind it, if there is none. */
    static int indexOf(char wanted, byte[] bytes, int from, int to) {
        int at = from;
        long eightWanted = wanted * ONES;
        for (int end = to - Long.BYTES; at <= end; at += Long.BYTES) {
            long unlike = (long) LONG.get(bytes, at) ^ eightWanted;
            long found = unlike - ONES & ~unlike & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Whether one of two pairs of small letters is there, in whatever case. */
    static boolean holdsPair(String one, String other, byte[] bytes, int from, int to) {
        char first = one.charAt(1);
        char second = other.charAt(1);
        for (int at = from + 1; at < to; at++) {
            int b = bytes[at] | 0x20;
            if ((b == first || b == second) && isPair(bytes[at - 1] | 0x20, b, one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether right behind a mark stand other characters of ASCII. */
    static boolean holdsBehind(char mark, String wanted, byte[] bytes, int from, int to) {
        int end = to - wanted.length();
        for (int at = indexOf(mark, bytes, from, end); at < end; at = indexOf(mark, bytes, at + 1, end)) {
            if (says(wanted, bytes, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(int first, int second, String one, String other) {
        return first == one.charAt(0) && second == one.charAt(1)
                || first == other.charAt(0) && second == other.charAt(1);
    }

    /** A hash of what is between two places. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (int end = to - Long.BYTES; at <= end; at += Long.BYTES) {
            hash = mix(hash ^ (long) LONG.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xff;
        }
        hash = mix(hash ^ rest);
        return (int) (hash ^ hash >>> 29);
    }

    private static long mix(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    static boolean isSpace(byte b) {
        return (KINDS[b & 0xff] & SPACE) != 0;
    }

    /** Whether it ends the name of a tag: white space, a slash or the tag's end. */
    static boolean endsName(byte b) {
        return (KINDS[b & 0xff] & NAME_END) != 0;
    }

    /** Whether it ends the name of an attribute, or is a control character that makes it another one. */
    static boolean isOddInName(byte b) {
        return (KINDS[b & 0xff] & ODD_IN_NAME) != 0;
    }

    /** An ASCII letter as a small one, all else as it is. */
    static int small(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }

    static boolean isLetter(byte b) {
        int small = b | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /** Whether there is nothing but white space. */
    static boolean isBlank(byte[] bytes, int from, int to) {
        return behindSpace(bytes, from, to) >= to;
    }

    /** Where the first byte is that is no white space; the end if there is none. */
    static int behindSpace(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Whether the bytes say the text of small letters there, in whatever case. */
    static boolean says(String small, byte[] bytes, int from) {
        if (from + small.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < small.length(); i++) {
            if (small(bytes[from + i]) != small.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tag of that name, in whatever case, begins there. */
    static boolean isTag(String name, byte[] bytes, int bracket) {
        int behind = bracket + 1 + name.length();
        return behind < bytes.length
                && (isSpace(bytes[behind]) || bytes[behind] == '/' || bytes[behind] == '>')
                && says(name, bytes, bracket + 1);
    }
}
