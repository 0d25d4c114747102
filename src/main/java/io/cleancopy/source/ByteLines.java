package io.cleancopy.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes, with their places. Of a line that is too long no more is held than is allowed. Not for
 * sharing between threads.
 */
public final class ByteLines implements Closeable {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long bufferStart;
    private long start;
    private long length;

    /** @param from the stream's place in its file */
    public ByteLines(InputStream in, long from, int most) {
        this.in = in;
        this.most = most;
        bufferStart = from;
    }

    /** Reads the next line; false at the end. */
    public boolean next() throws IOException {
        line.reset();
        length = 0;
        start = bufferStart + at;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            line.write(buffer, from, (int) Math.min(at - from, Math.max(0, most - line.size())));
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        bufferStart += end;
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Where the line begins in the file. */
    public long start() {
        return start;
    }

    /** Bytes of the line, without its end. */
    public long length() {
        return length;
    }

    public boolean isTooLong() {
        return length > most;
    }

    public boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (byte b : line.toByteArray()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    public byte[] line() {
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
