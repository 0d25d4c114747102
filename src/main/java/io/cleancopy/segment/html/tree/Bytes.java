package io.cleancopy.segment.html.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for characters in bytes, eight at a time. */
final class Bytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

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

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
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
