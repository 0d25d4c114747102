package io.cleancopy.sink;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pages that wait in a file of {@link HeldPages}, to be taken in another order. Not for sharing between threads. */
public final class HeldFile implements Closeable {
    private final Path path;
    private final RandomAccessFile file;

    public HeldFile(Path path) throws IOException {
        this.path = path;
        file = new RandomAccessFile(path.toFile(), "r");
    }

    /**
     * Where a page waits, and what it is sorted by.
     *
     * @param folder of its article, see {@link Partition}
     */
    public record Place(HeldFile file, long offset, int length, String folder, String publisher, String time) {
        /** By folder, publisher and time of publication; otherwise they stay as they stand. */
        public static final Comparator<Place> ORDER = Comparator.comparing(Place::folder)
                .thenComparing(Place::publisher)
                .thenComparing(Place::time);

        public HeldPage page() throws IOException {
            return file.page(offset, length);
        }
    }

    /** The places of all pages, in the order of the file. */
    public List<Place> places(Partition partition) throws IOException {
        var places = new ArrayList<Place>();
        try (var in = Files.newInputStream(path)) {
            var line = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            long offset = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int from = 0;
                for (int at = 0; at < read; at++) {
                    if (buffer[at] == '\n') {
                        line.write(buffer, from, at - from);
                        places.add(place(offset, line, partition));
                        offset += line.size() + 1;
                        line.reset();
                        from = at + 1;
                    }
                }
                line.write(buffer, from, read - from);
            }
        }
        return places;
    }

    private Place place(long offset, ByteArrayOutputStream line, Partition partition) throws IOException {
        var page = HeldPages.page(path, line.toString(StandardCharsets.UTF_8));
        String publisher = page.publisher() == null ? "" : page.publisher();
        return new Place(this, offset, line.size(), partition.folder(page), publisher, page.time());
    }

    private HeldPage page(long offset, int length) throws IOException {
        byte[] line = new byte[length];
        file.seek(offset);
        file.readFully(line);
        return HeldPages.page(path, new String(line, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
