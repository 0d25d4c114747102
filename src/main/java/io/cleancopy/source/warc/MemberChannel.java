package io.cleancopy.source.warc;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A member as jwarc reads it, with the buffer that its parsers share and a limit: they hold all headers that they meet. Not
 * for sharing between threads.
 */
final class MemberChannel implements ReadableByteChannel {
    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
    private long count;
    private long left = Long.MAX_VALUE;

    MemberChannel(InputStream in) {
        this.in = in;
    }

    /** How much may be read from now on. */
    void limit(long bytes) {
        left = bytes;
    }

    /** What was read and is not used up. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Forgets what was read and is not used up: jwarc leaves the buffer in no good state where reading fails. */
    void drop() {
        buffer.clear().flip();
    }

    /** How much of the member is used up. */
    long offset() {
        return count - buffer.remaining();
    }

    /** Whether there are as many bytes before the member's end; they are then in the buffer. */
    boolean has(int bytes) throws IOException {
        while (buffer.remaining() < bytes) {
            buffer.compact();
            int read;
            try {
                read = read(buffer);
            } finally {
                buffer.flip();
            }
            if (read < 0) {
                return false;
            }
        }
        return true;
    }

    boolean begins(byte[] wanted) throws IOException {
        if (!has(wanted.length)) {
            return false;
        }
        int at = buffer.position();
        return ByteBuffer.wrap(wanted).equals(buffer.slice(at, wanted.length));
    }

    /** The next byte, which is in the buffer. */
    byte peek() {
        return buffer.get(buffer.position());
    }

    /** Uses up the next byte, which is in the buffer. */
    byte take() {
        return buffer.get();
    }

    /** @param into has an array */
    @Override
    public int read(ByteBuffer into) throws IOException {
        if (left <= 0) {
            throw new RecordFault(RejectReason.MALFORMED, "its header is too long");
        }
        int read = in.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
        if (read > 0) {
            into.position(into.position() + read);
            count += read;
            left -= read;
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** The file is closed by who opened it. */
    @Override
    public void close() {}
}
