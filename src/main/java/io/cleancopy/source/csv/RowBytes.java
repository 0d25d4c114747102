package io.cleancopy.source.csv;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The rows of a stream as bytes, with their places: a row ends at a line's end that is in no quoted field. Empty lines are
 * no rows. Of a row that is too long no more is held than is allowed. Works in every encoding whose quotes, delimiters and
 * line ends are the bytes of ASCII.
 */
final class RowBytes implements Closeable {
    private static final int FIELD_START = 0;
    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int BEHIND_QUOTE = 3;

    private final InputStream in;
    private final byte delimiter;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long bufferStart;
    private int state;
    private boolean behindReturn;
    private long linesEnded;
    private long start;
    private long line;
    private long length;

    /**
     * @param from the stream's place in its file
     * @param line of the file in which it begins, from 1
     */
    RowBytes(InputStream in, long from, long line, char delimiter, int most) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.most = most;
        bufferStart = from;
        linesEnded = line - 1;
    }

    /** Reads the next row; false at the end. */
    boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
        } while (length == 0);
        return true;
    }

    private boolean read() throws IOException {
        row.reset();
        length = 0;
        state = FIELD_START;
        start = bufferStart + at;
        line = linesEnded + 1;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            boolean ends = moveToEnd();
            length += at - from;
            row.write(buffer, from, (int) Math.min(at - from, Math.max(0, most - row.size())));
            if (ends) {
                at++;
                return true;
            }
        }
        return any;
    }

    /** Moves to the end of the row, or to that of the buffer. */
    private boolean moveToEnd() {
        for (; at < end; at++) {
            byte b = buffer[at];
            boolean endsLine = b == '\n' || b == '\r';
            if (endsLine) {
                linesEnded += b == '\n' && behindReturn ? 0 : 1;
            }
            behindReturn = b == '\r';
            if (endsLine && state != QUOTED) {
                return true;
            }
            state = behind(b);
        }
        return false;
    }

    private int behind(byte b) {
        if (state == QUOTED) {
            return b == '"' ? BEHIND_QUOTE : QUOTED;
        }
        if (b == delimiter) {
            return FIELD_START;
        }
        return b == '"' && state != PLAIN ? QUOTED : PLAIN;
    }

    private boolean fill() throws IOException {
        bufferStart += end;
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Where the row begins in the file. */
    long start() {
        return start;
    }

    /** The line in which the row begins, from 1: ended by line feed, carriage return or both, also inside of quotes. */
    long line() {
        return line;
    }

    /** Bytes of the row, without its end. */
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > most;
    }

    /** Whether the file ends inside of quotes; told of its last row. */
    boolean isUnclosed() {
        return state == QUOTED;
    }

    byte[] row() {
        return row.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
