package io.cleancopy.iceberg;

import io.cleancopy.sink.Durable;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;
import org.apache.iceberg.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files of a table on this machine, at locations such as {@code file:///srv/warehouse/…}. A file is on the disk when its
 * stream is closed: a catalog never names one that a power cut takes away. Iceberg makes it by its name.
 */
public final class LocalFiles implements FileIO {
    private static final long serialVersionUID = 1;
    private static final String SCHEME = "file:";
    private static final int BUFFER = 1 << 16;

    private transient @Nullable Journal journal;

    /** From now on every file that is written is told to the journal, and none that it knows is deleted without it. */
    void tell(Journal journal) {
        this.journal = journal;
    }

    static String location(Path path) {
        String absolute = path.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
        return absolute.startsWith("/") ? SCHEME + "//" + absolute : SCHEME + "///" + absolute;
    }

    /** Whether the location is one of this machine. */
    static boolean isLocal(String location) {
        return location.startsWith(SCHEME) || location.startsWith("/");
    }

    static Path path(String location) {
        String path = location.startsWith(SCHEME) ? location.substring(SCHEME.length()) : location;
        int slashes = 0;
        while (slashes < path.length() && path.charAt(slashes) == '/') {
            slashes++;
        }
        return Path.of(File.separatorChar == '/' ? "/" + path.substring(slashes) : path.substring(slashes));
    }

    @Override
    public InputFile newInputFile(String location) {
        var file = org.apache.iceberg.Files.localInput(path(location).toFile());
        return new InputFile() {
            @Override
            public long getLength() {
                return file.getLength();
            }

            @Override
            public SeekableInputStream newStream() {
                return file.newStream();
            }

            @Override
            public String location() {
                return location;
            }

            @Override
            public boolean exists() {
                return file.exists();
            }
        };
    }

    @Override
    public OutputFile newOutputFile(String location) {
        return new OutputFile() {
            @Override
            public PositionOutputStream create() {
                return open(location, StandardOpenOption.CREATE_NEW);
            }

            @Override
            public PositionOutputStream createOrOverwrite() {
                return open(location, StandardOpenOption.CREATE);
            }

            @Override
            public String location() {
                return location;
            }

            @Override
            public InputFile toInputFile() {
                return newInputFile(location);
            }
        };
    }

    private PositionOutputStream open(String location, StandardOpenOption how) {
        try {
            if (journal != null) {
                journal.opens(location);
            }
            var path = path(location);
            Files.createDirectories(path.getParent());
            return new Synced(
                    location,
                    FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, how),
                    journal);
        } catch (FileAlreadyExistsException e) {
            throw new AlreadyExistsException(e, "Cannot write %s: it is there already", location);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + location + ": " + e, e);
        }
    }

    @Override
    public void deleteFile(String location) {
        if (journal == null || !journal.knows(location)) {
            try {
                Files.deleteIfExists(path(location));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + location + ": " + e, e);
            }
        }
    }

    private static final class Synced extends PositionOutputStream {
        private final String location;
        private final FileChannel channel;
        private final OutputStream out;
        private final @Nullable Journal journal;
        private long position;

        Synced(String location, FileChannel channel, @Nullable Journal journal) {
            this.location = location;
            this.channel = channel;
            this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            this.journal = journal;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                out.flush();
                channel.force(true);
                channel.close();
                Durable.syncDirectory(path(location).getParent());
                if (journal != null) {
                    journal.closed(location);
                }
            }
        }
    }
}
