package io.cleancopy.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** The bytes that a format reads: those of a file, or of an entry in an archive. Not for sharing between threads. */
public interface Bytes extends Closeable {
    /** How much of a beginning tells a format. */
    int HEAD = 4096;

    /** Name of the file, without folders. */
    String name();

    /** The first {@link #HEAD} bytes, or all there are; none of them is used up. */
    byte[] head() throws IOException;

    /**
     * The bytes from a place on, buffered. Closing the stream is the caller's.
     *
     * @param from 0, or a place before which some were read; other than 0 only where it {@link #seeks}
     */
    InputStream open(long from) throws IOException;

    /** The same, for formats that are read from their end. */
    SeekableByteChannel channel() throws IOException;

    /** Whether it can be opened often and at any place; otherwise once. */
    boolean seeks();

    @Override
    void close() throws IOException;
}
