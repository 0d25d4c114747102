package io.cleancopy.sink;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table of a part in one format: a file under a temporary name until it is verified and moved. */
final class StagedFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Sink sink;
    private final Table<?> table;
    private final Path runDir;
    private final String path;
    private final Path staged;
    private final FileOutputStream file;
    private final MeasuredStream measured;
    private final BufferedOutputStream out;
    private final Part part;
    private long rows;

    StagedFile(Path runDir, int number, Sink sink, Table<?> table, Map<String, String> metadata, String folder)
            throws IOException {
        this.sink = sink;
        this.table = table;
        this.runDir = runDir;
        path = path(number, sink, table, folder);
        staged = runDir.resolve(stagedPath(number, sink, table, folder));
        Durable.createDirectories(staged.getParent());
        file = new FileOutputStream(staged.toFile());
        measured = new MeasuredStream(file);
        out = new BufferedOutputStream(measured, BUFFER);
        part = sink.open(out, table, metadata);
    }

    static String path(int number, Sink sink, Table<?> table, String folder) {
        return directory(table, folder) + name(number, sink);
    }

    static String stagedPath(int number, Sink sink, Table<?> table, String folder) {
        return directory(table, folder) + "." + name(number, sink) + ".inprogress";
    }

    private static String directory(Table<?> table, String folder) {
        return table.name() + "/" + (folder.isEmpty() ? "" : folder + "/");
    }

    private static String name(int number, Sink sink) {
        return String.format(Locale.ROOT, "part-%05d.%s", number, sink.extension());
    }

    void write(@Nullable Object[] values) throws IOException {
        try {
            part.write(values);
        } catch (IOException e) {
            throw failed(e);
        }
        rows++;
    }

    /** Makes the file whole, brings it to the disk and reads it again. */
    PartFile finish() throws IOException {
        try {
            part.finish();
            out.flush();
            file.getFD().sync();
            file.close();
        } catch (IOException e) {
            throw failed(e);
        }
        verify();
        return new PartFile(table.name(), sink.id(), path, rows, measured.bytes(), measured.hash());
    }

    private IOException failed(IOException e) {
        return new IOException("Cannot write " + path + ": " + e.getMessage(), e);
    }

    private void verify() throws IOException {
        long bytes = Files.size(staged);
        if (bytes != measured.bytes()) {
            throw new IOException(
                    "Cannot verify " + path + ": " + measured.bytes() + " bytes written, " + bytes + " found");
        }
        long found = sink.rows(staged);
        if (found != rows) {
            throw new IOException("Cannot verify " + path + ": " + rows + " rows written, " + found + " found");
        }
    }

    /** Gives the finished file its name. */
    void move() throws IOException {
        Durable.rename(staged, runDir.resolve(path));
    }

    String tableName() {
        return table.name();
    }

    Path directory() {
        return staged.getParent();
    }

    /** Lets go of the file and removes it, unless it was moved. */
    @Override
    public void close() throws IOException {
        part.close();
        file.close();
        Files.deleteIfExists(staged);
    }
}
