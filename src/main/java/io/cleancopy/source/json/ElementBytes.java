package io.cleancopy.source.json;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The elements of a JSON array as bytes, with their places; or the values of a text that is no array. UTF-8. Of an element
 * that is too long no more is held than is allowed. Not for sharing between threads.
 */
final class ElementBytes implements Closeable {
    private static final int END = -1;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream element = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long bufferStart;
    private boolean isArray;
    private boolean isFirst = true;
    private long start;
    private long length;

    /** @param from the stream's place in its file */
    ElementBytes(InputStream in, long from, int most) {
        this.in = in;
        this.most = most;
        bufferStart = from;
    }

    /** Moves into the array, from the start of the file; true if there is one. */
    boolean enter() throws IOException {
        if (peek() == 0xEF) { // byte order mark
            at++;
            at += peek() == 0xBB ? 1 : 0;
            at += peek() == 0xBF ? 1 : 0;
        }
        isArray = peekBehindBlanks() == '[';
        at += isArray ? 1 : 0;
        return isArray;
    }

    /** Takes the stream to begin with an element of an array. */
    void goOnInArray() {
        isArray = true;
    }

    /**
     * Reads the next element; false at the end.
     *
     * @throws RecordFault if where it ends is not certain; there is no going on then
     */
    boolean next() throws IOException {
        element.reset();
        length = 0;
        if (!moveToElement()) {
            return false;
        }
        isFirst = false;
        start = bufferStart + at;
        var shape = new ValueShape();
        boolean goesOn = true;
        while (goesOn && (at < end || fill())) {
            goesOn = take(shape);
        }
        if (!shape.isWhole()) {
            throw new RecordFault(RejectReason.MALFORMED, "no JSON: the file ends in the middle of a record");
        }
        return true;
    }

    /** Takes what the buffer has of the element; false if it has its end. */
    private boolean take(ValueShape shape) throws RecordFault {
        int from = at;
        while (at < end && !shape.isClosed() && shape.take(buffer[at])) {
            at++;
        }
        length += at - from;
        element.write(buffer, from, Math.min(at - from, Math.max(0, most - element.size())));
        return at == end && !shape.isClosed();
    }

    private boolean moveToElement() throws IOException {
        int b = peekBehindBlanks();
        if (!isArray) {
            return b != END;
        }
        if (b == ']') {
            at++;
            if (peekBehindBlanks() != END) {
                throw new RecordFault(RejectReason.MALFORMED, "no JSON: more text after the array");
            }
            isArray = false;
            return false;
        }
        if (!isFirst && b == ',') {
            at++;
            b = peekBehindBlanks();
        } else if (!isFirst) {
            throw new RecordFault(RejectReason.MALFORMED, "no JSON: no comma and no end of the array behind a record");
        }
        if (b == END || b == ']') {
            throw new RecordFault(RejectReason.MALFORMED, "no JSON: a record is missing behind the last one");
        }
        return true;
    }

    private int peekBehindBlanks() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\t' || b == '\n' || b == '\r') {
            at++;
            b = peek();
        }
        return b;
    }

    private int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : END;
    }

    private boolean fill() throws IOException {
        bufferStart += end;
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Where the element begins in the file. */
    long start() {
        return start;
    }

    /** Bytes of the element. */
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > most;
    }

    byte[] element() {
        return element.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
