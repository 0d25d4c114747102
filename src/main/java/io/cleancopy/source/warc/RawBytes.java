package io.cleancopy.source.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a stream one by one, with their places; of those that were read last, some can be given back. */
final class RawBytes implements Closeable {
    private final byte[] buffer = new byte[1 << 16];
    private InputStream in;
    private long bufferStart;
    private int at;
    private int end;

    /** @param from the stream's place in its file */
    RawBytes(InputStream in, long from) {
        this.in = in;
        bufferStart = from;
    }

    /** Goes on in another stream. */
    void to(InputStream other, long from) throws IOException {
        in.close();
        in = other;
        bufferStart = from;
        at = 0;
        end = 0;
    }

    long position() {
        return bufferStart + at;
    }

    boolean atEnd() throws IOException {
        return at == end && !fill();
    }

    /** Keeps the last byte, which may be given back. */
    private boolean fill() throws IOException {
        int kept = Math.min(at, 1);
        if (kept > 0) {
            buffer[0] = buffer[at - 1];
        }
        bufferStart += at - kept;
        at = kept;
        end = kept + Math.max(0, in.read(buffer, kept, buffer.length - kept));
        return end > at;
    }

    int peek() {
        return buffer[at] & 0xFF;
    }

    int next() throws IOException {
        if (atEnd()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xFF;
    }

    long next32() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    /** Reads up to the value, and it too; false at the end. */
    boolean find(int value) throws IOException {
        while (!atEnd()) {
            if (next() == value) {
                return true;
            }
        }
        return false;
    }

    /** Gives all that is in memory. */
    void give(Inflater inflater) throws IOException {
        if (atEnd()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    /** Takes back bytes of the last that were given, or the last that was read. */
    void back(int count) {
        at -= count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
