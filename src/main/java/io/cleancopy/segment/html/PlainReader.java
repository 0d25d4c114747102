package io.cleancopy.segment.html;

import io.cleancopy.segment.PlainUtf8;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads bytes that {@link PlainUtf8} has found to be well-formed UTF-8: nothing is checked again, and most of a page's
 * markup is ASCII, which is copied run by run. Not for sharing between threads.
 */
final class PlainReader extends Reader {
    /** From so many bytes on a copy by way of a string, which the JDK does by vectors, is the quicker one. */
    private static final int LONG_RUN = 64;

    private static final int TAIL = 0x3F;

    private final byte[] bytes;
    private int at;
    /** The second half of a pair of which the first half filled the buffer; 0 when there is none. */
    private char pending;

    PlainReader(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] chars, int from, int count) {
        if (count == 0) {
            return 0;
        }
        int end = from + count;
        int to = from;
        if (pending != 0) {
            chars[to++] = pending;
            pending = 0;
        }
        while (to < end && at < bytes.length) {
            int run = PlainUtf8.behindAscii(bytes, at, Math.min(bytes.length, at + end - to)) - at;
            to = run > 0 ? copy(run, chars, to) : decode(chars, to, end);
        }
        return to == from ? -1 : to - from;
    }

    private int copy(int run, char[] chars, int to) {
        if (run < LONG_RUN) {
            for (int i = 0; i < run; i++) {
                chars[to + i] = (char) bytes[at + i];
            }
        } else {
            new String(bytes, at, run, StandardCharsets.ISO_8859_1).getChars(0, run, chars, to);
        }
        at += run;
        return to + run;
    }

    /** Decodes one character, and tells where the next one goes. */
    private int decode(char[] chars, int to, int end) {
        int lead = bytes[at++] & 0xFF;
        if (lead < 0x80) {
            chars[to] = (char) lead;
        } else if (lead < 0xE0) {
            chars[to] = (char) ((lead & 0x1F) << 6 | tail());
        } else if (lead < 0xF0) {
            chars[to] = (char) ((lead & 0x0F) << 12 | tail() << 6 | tail());
        } else {
            return pair((lead & 0x07) << 18 | tail() << 12 | tail() << 6 | tail(), chars, to, end);
        }
        return to + 1;
    }

    private int pair(int codePoint, char[] chars, int to, int end) {
        chars[to] = Character.highSurrogate(codePoint);
        char low = Character.lowSurrogate(codePoint);
        if (to + 1 == end) {
            pending = low;
            return end;
        }
        chars[to + 1] = low;
        return to + 2;
    }

    private int tail() {
        return bytes[at++] & TAIL;
    }

    @Override
    public void close() {}
}
