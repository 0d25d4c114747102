package io.cleancopy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The bytes of a file; a symbolic link is not followed. */
record FileBytes(Path path) implements Bytes {
    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public byte[] head() throws IOException {
        try (var stream = open(0)) {
            return stream.readNBytes(HEAD);
        }
    }

    @Override
    public InputStream open(long from) throws IOException {
        var channel = channel();
        try {
            return new BufferedInputStream(Channels.newInputStream(channel.position(from)), BUFFER);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public boolean seeks() {
        return true;
    }

    @Override
    public void close() {}
}
