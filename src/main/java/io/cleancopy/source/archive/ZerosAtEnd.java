package io.cleancopy.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the zero bytes that a stream ended with so far: a whole tar archive ends in blocks of them. */
final class ZerosAtEnd extends FilterInputStream {
    private long zeros;

    ZerosAtEnd(InputStream in) {
        super(in);
    }

    long zeros() {
        return zeros;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        int same = 0;
        while (same < read && into[at + read - 1 - same] == 0) {
            same++;
        }
        zeros = read > 0 && same < read ? same : zeros + same;
        return read;
    }

    /** What is passed over counts too. */
    @Override
    public long skip(long count) throws IOException {
        byte[] passed = new byte[(int) Math.min(count, 1 << 14)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
