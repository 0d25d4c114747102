package io.cleancopy.source.warc;

import io.cleancopy.source.Bytes;
import java.io.IOException;
import java.io.InputStream;

/** A file that is not compressed. */
final class PlainMember implements Members {
    private final Bytes bytes;
    private long start;
    private InputStream stream;
    private boolean begun;

    PlainMember(Bytes bytes, long from) throws IOException {
        this.bytes = bytes;
        start = from;
        stream = bytes.open(from);
    }

    @Override
    public boolean next() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public InputStream stream() {
        return stream;
    }

    @Override
    public boolean isChecked() {
        return false;
    }

    @Override
    public String name(long at) {
        return "@" + (start + at);
    }

    @Override
    public boolean opensAt(long at) {
        return true;
    }

    @Override
    public boolean again(long at) throws IOException {
        if (!bytes.seeks()) {
            return false;
        }
        start += at;
        stream.close();
        stream = bytes.open(start);
        return true;
    }

    @Override
    public boolean recover() {
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
