package io.cleancopy.source.parquet;

import io.cleancopy.source.ByBlocks;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A stretch of a channel as a stream. Several may be read in turn; closing one does nothing. */
final class ChannelBytes extends InputStream {
    private static final int BUFFER = 1 << 14;

    private final SeekableByteChannel channel;
    private final long end;
    private long position;

    private ChannelBytes(SeekableByteChannel channel, long from, long end) {
        this.channel = channel;
        this.end = end;
        position = from;
    }

    static InputStream of(SeekableByteChannel channel, long from, long length) {
        return new BufferedInputStream(new ChannelBytes(channel, from, from + length), BUFFER);
    }

    @Override
    public int read() throws IOException {
        return ByBlocks.read(this);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int most = (int) Math.min(length, end - position);
        if (most <= 0) {
            return length == 0 ? 0 : -1;
        }
        int read = channel.position(position).read(ByteBuffer.wrap(into, at, most));
        position += Math.max(0, read);
        return read;
    }
}
