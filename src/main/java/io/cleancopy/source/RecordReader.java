package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records that were listed. Asked in the order of the listing it reads each file once; the file that it is at stays
 * open. Never fails for a file's sake. Not for sharing between threads, but for what it leaves to do.
 */
final class RecordReader implements Closeable {
    private static final Problem CHANGED =
            new Problem(RejectReason.CHANGED_DURING_READ, "the file was written to since it was listed");

    private final SourceSettings settings;
    private @Nullable Open open;
    private boolean failed;

    RecordReader(SourceSettings settings) {
        this.settings = settings;
    }

    /** A file that is being read, and the number of the record that it stands at. */
    private static final class Open {
        final Path path;
        final Stamp stamp;
        final Bytes bytes;
        final Records records;
        long number;

        Open(PageFile file, RecordPlace place, SourceSettings settings) throws IOException {
            path = file.path();
            stamp = file.stamp();
            bytes = new FileBytes(path);
            boolean jumps = place.position() >= 0;
            var from = jumps ? new RecordSource.Start(place.name(), place.position()) : RecordSource.Start.FIRST;
            records = Opening.of(settings, stamp.size()).records(bytes, from);
            number = jumps ? place.number() - 1 : -1;
        }

        boolean isBefore(PageFile file, RecordPlace place) {
            boolean near = place.position() < 0 ? number < place.number() : number + 1 == place.number();
            return isOf(file) && near;
        }

        private boolean isOf(PageFile file) {
            return path.equals(file.path()) && stamp.equals(file.stamp());
        }

        /** Moves to the record, if the format can without opening the file anew. */
        boolean seek(PageFile file, RecordPlace place) throws IOException {
            boolean moved = place.position() >= 0
                    && isOf(file)
                    && records.seek(new RecordSource.Start(place.name(), place.position()));
            number = moved ? place.number() - 1 : number;
            return moved;
        }

        void close() throws IOException {
            try (bytes) {
                records.close();
            }
        }
    }

    /** The page in the record, or the problem with it; the rest may be done by any thread. */
    Supplier<RawPage> read(PageFile file, RecordPlace place) {
        var origin = new Origin(file.location());
        if (file.problem() != null) {
            return () -> RawPage.unread(origin, file.problem());
        }
        try {
            var page = readOn(file, place, origin);
            return PageReader.stamp(file.path()).equals(file.stamp()) ? page : () -> RawPage.unread(origin, CHANGED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            var problem = RecordFault.problem(e);
            return () -> RawPage.unread(origin, problem);
        }
    }

    /** Behind a record that failed it goes on where it is; what fails then is read once more from anew. */
    private Supplier<RawPage> readOn(PageFile file, RecordPlace place, Origin origin) throws IOException {
        boolean failedBefore = failed;
        try {
            failed = true;
            var page = page(file, place, origin);
            failed = false;
            return page;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!failedBefore) {
                throw e;
            }
            drop();
            return page(file, place, origin);
        }
    }

    private Supplier<RawPage> page(PageFile file, RecordPlace place, Origin origin) throws IOException {
        if (open == null || !open.isBefore(file, place) && !open.seek(file, place)) {
            close();
            if (!PageReader.stamp(file.path()).equals(file.stamp())) {
                return () -> RawPage.unread(origin, CHANGED);
            }
            open = new Open(file, place, settings);
        }
        var at = open;
        while (at.number < place.number()) {
            var head = at.records.next();
            at.number++;
            boolean found = at.number == place.number();
            if (head == null || found && !head.name().equals(place.name())) {
                drop();
                return () -> RawPage.unread(origin, CHANGED);
            }
        }
        return at.records.page(origin);
    }

    /** A file that failed is not trusted again. */
    private void drop() {
        try {
            close();
        } catch (IOException e) {
            open = null;
        }
    }

    @Override
    public void close() throws IOException {
        var last = open;
        open = null;
        if (last != null) {
            last.close();
        }
    }
}
