package io.cleancopy.source.archive;

import io.cleancopy.source.ByBlocks;
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
        return ByBlocks.read(this);
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
        return ByBlocks.skip(this, count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
