package io.cleancopy.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells UTF-8 that leaves nothing to decide, as nearly all pages are, without making a text of it. */
public final class PlainUtf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;
    private static final long ESCAPES = 0x1B * ONES;

    private static final int NOT_PLAIN = -1;

    private PlainUtf8() {}

    /**
     * Whether the bytes are all well-formed UTF-8, without a byte order mark and without the characters that would speak
     * for another encoding: NUL, escape and U+FFFD.
     */
    public static boolean is(byte[] bytes) {
        return ByteOrderMark.of(bytes) == null && isPlain(bytes);
    }

    private static boolean isPlain(byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            at = behindAscii(bytes, at);
            if (at < bytes.length) {
                int length = bytes[at] >= 0 ? asciiLength(bytes[at]) : length(bytes, at);
                if (length == NOT_PLAIN) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** One past the run of ASCII at {@code from} that holds neither NUL nor escape: as far as it goes by eight bytes at once. */
    private static int behindAscii(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length) {
            long eight = (long) LONG.get(bytes, at);
            long escapes = eight ^ ESCAPES;
            if (((eight | eight - ONES | escapes - ONES) & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        return at;
    }

    private static int asciiLength(byte b) {
        return b == 0 || b == 0x1B ? NOT_PLAIN : 1;
    }

    /** How many bytes the character takes, by the table of well-formed sequences (Unicode, D92). */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(bytes, at + 1, 1) ? 2 : NOT_PLAIN;
        }
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean bad = lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F;
            return !bad && isTail(bytes, at + 1, 2) && !isReplacement(bytes, at) ? 3 : NOT_PLAIN;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean bad = lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F;
            return !bad && isTail(bytes, at + 1, 3) ? 4 : NOT_PLAIN;
        }
        return NOT_PLAIN;
    }

    private static boolean isTail(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReplacement(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBD;
    }
}
