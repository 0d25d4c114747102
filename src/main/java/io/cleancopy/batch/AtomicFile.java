package io.cleancopy.batch;

import io.cleancopy.sink.Durable;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is there whole, on the disk, or not at all. It has its name after {@link #commit}; closed without, it
 * leaves nothing.
 */
final class AtomicFile implements Closeable {
    private final Path path;
    private final Path staged;
    private final FileOutputStream file;
    private final OutputStream out;

    AtomicFile(Path path) throws IOException {
        this.path = path;
        Durable.createDirectories(path.getParent());
        staged = path.resolveSibling("." + path.getFileName() + ".inprogress");
        file = new FileOutputStream(staged.toFile());
        out = new BufferedOutputStream(file, 1 << 16);
    }

    static void write(Path path, String text) throws IOException {
        try (var file = new AtomicFile(path)) {
            file.out.write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    OutputStream out() {
        return out;
    }

    void commit() throws IOException {
        out.flush();
        file.getFD().sync();
        file.close();
        Durable.rename(staged, path);
        Durable.syncDirectory(path.getParent());
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(staged);
    }
}
