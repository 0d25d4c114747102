package io.cleancopy.source.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a stream as bytes, with their places: a row ends at a line's end that is in no quoted field. Where a row of
 * several lines is none, its first line alone is broken, and the next row begins with the next line. Empty lines are no
 * rows. No more is held than a row may be long. Works in every encoding whose quotes, delimiters and line ends are the
 * bytes of ASCII.
 */
final class RowBytes implements Closeable {
    private static final int CHUNK = 1 << 16;
    private static final int ANY = -1;

    private final InputStream in;
    private final byte delimiter;
    private final int most;
    private byte[] buffer = new byte[CHUNK];
    private long bufferStart;
    private int from;
    private int at;
    private int end;
    private byte last;
    private long linesEnded;
    private int expected = ANY;
    private RowShape shape;
    private @Nullable BrokenRow broken;
    private boolean isBroken;
    private boolean isTooLong;
    private boolean isFound;
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
        this.most = Math.min(most, Integer.MAX_VALUE - 2 * CHUNK);
        bufferStart = from;
        linesEnded = line - 1;
        shape = RowShape.begin(this.delimiter);
    }

    /** How many fields the rows from here on are to have; any number until it is told. */
    void expect(int fields) {
        expected = fields;
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
        from = at;
        start = place();
        line = linesEnded + 1;
        length = 0;
        shape = RowShape.begin(delimiter);
        isBroken = false;
        isTooLong = false;
        broken = BrokenRow.covers(broken, start) ? broken : null;
        isFound = broken == null || !broken.isAtLimit();
        boolean ended = moveToLineEnd();
        if (!ended && length == 0) {
            return false;
        }
        if (shape.isQuoted() && !isTooLong) {
            isBroken = !ended || !moveToRowEnd();
        }
        if (at < end) {
            pass(buffer[at]);
        }
        return true;
    }

    /** Moves to the end of the first line; false if that is the end of the file. */
    private boolean moveToLineEnd() throws IOException {
        while (at < end || fill()) {
            byte b = buffer[at];
            if (endsLine(b)) {
                return true;
            }
            shape.take(b);
            if (broken != null) {
                broken.take(b);
            }
            pass(b);
            length++;
            if (length > most) {
                isTooLong = true;
                from = at;
            }
        }
        return false;
    }

    /** Moves on to the end of a row of several lines; or not at all, if it is none. */
    private boolean moveToRowEnd() throws IOException {
        if (BrokenRow.covers(broken, place()) && !broken.allows(shape, expected)) {
            return false;
        }
        int firstEnd = at - from;
        byte before = last;
        long lines = linesEnded;
        long fields = shape.fields();
        var found = moveOn(fields);
        if (found == null) {
            length = at - from;
            return true;
        }
        broken = found;
        at = from + firstEnd;
        last = before;
        linesEnded = lines;
        return false;
    }

    /**
     * Moves to the end of the row, or to where it is seen that it is none.
     *
     * @param fields that it has in its first line
     */
    private @Nullable BrokenRow moveOn(long fields) throws IOException {
        var inQuotes = RowShape.quoted(delimiter, fields);
        while (at < end || fill()) {
            byte b = buffer[at];
            if (endsLine(b) && !shape.isQuoted()) {
                boolean fits = expected == ANY || shape.fields() == expected;
                return fits ? null : BrokenRow.ofFields(inQuotes, place(), shape.fields());
            }
            shape.take(b);
            if (shape.isStray()) {
                return BrokenRow.hopeless(inQuotes, place());
            }
            pass(b);
            if (at - from > most) {
                return BrokenRow.tooLong(inQuotes, place());
            }
        }
        boolean fits = !shape.isQuoted() && (expected == ANY || shape.fields() == expected);
        return fits
                ? null
                : shape.isQuoted()
                        ? BrokenRow.hopeless(inQuotes, place())
                        : BrokenRow.ofFields(inQuotes, place(), shape.fields());
    }

    private void pass(byte b) {
        if (endsLine(b)) {
            linesEnded += b == '\n' && last == '\r' ? 0 : 1;
        }
        last = b;
        at++;
    }

    private static boolean endsLine(byte b) {
        return b == '\n' || b == '\r';
    }

    private long place() {
        return bufferStart + at;
    }

    /** Reads more behind what is held of the row. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        bufferStart += from;
        at -= from;
        end -= from;
        from = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, (long) most + CHUNK));
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /** Where the row begins in the file. */
    long start() {
        return start;
    }

    /** Whether who begins to read at its start finds the row, and those behind it, as they were found now. */
    boolean isFoundFromStart() {
        return isFound;
    }

    /** The line in which the row begins, from 1: ended by line feed, carriage return or both, also inside of quotes. */
    long line() {
        return line;
    }

    /** Bytes of the row, without its end. */
    long length() {
        return length;
    }

    /** Whether its first line is longer than a row may be. */
    boolean isTooLong() {
        return isTooLong;
    }

    /**
     * Whether the row is a line that opens a quote, and with the lines behind it is no row: it has the wrong number of fields,
     * or text behind a closing quote, or is not closed before the end of the file or the limit of length.
     */
    boolean isBroken() {
        return isBroken;
    }

    byte[] row() {
        return Arrays.copyOfRange(buffer, from, from + (int) length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
