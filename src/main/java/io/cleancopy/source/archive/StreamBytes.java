package io.cleancopy.source.archive;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Bytes that come once, such as those of an entry. Not for sharing between threads. */
public final class StreamBytes implements Bytes {
    /** What is read from its end is held in memory: an archive or a table in an archive. */
    private static final int MOST_HELD = 128 << 20;

    private final String name;
    private final BufferedInputStream stream;

    public StreamBytes(String name, InputStream stream) {
        this.name = name;
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    @Override
    public InputStream open(long from) throws IOException {
        if (from != 0) {
            throw new IllegalArgumentException("Cannot open " + name + " at " + from + ": it is a stream");
        }
        return stream;
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        byte[] all = stream.readNBytes(MOST_HELD + 1);
        if (all.length > MOST_HELD) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "in an archive it may have " + MOST_HELD + " bytes");
        }
        return new SeekableInMemoryByteChannel(all);
    }

    @Override
    public boolean seeks() {
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
