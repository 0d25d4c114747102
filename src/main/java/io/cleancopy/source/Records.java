package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file, one after the other, the same each time that the same bytes are read. Streams: of the file no
 * more is held than a record. Not for sharing between threads.
 */
public interface Records extends Closeable {
    /**
     * What is known of a record before it is read.
     *
     * @param name unique in the file; its location's end: {@code #118}, {@code !/b.html}, {@code @12345}
     * @param position see {@link RecordPlace}
     * @param bytes see {@link RecordPlace}
     * @param problem null if it can be read
     */
    record Head(
            String name,
            long position,
            long bytes,
            @Nullable Problem problem) {
        public Head(String name, long position, long bytes) {
            this(name, position, bytes, null);
        }
    }

    /**
     * Moves on to the next record, over what was not read of the one before.
     *
     * @return null behind the last
     * @throws IOException if there is no going on: what is left of the file is {@link #here}
     */
    @Nullable
    Head next() throws IOException;

    /**
     * Makes a record of an earlier walk the next, if that costs less than opening the file anew.
     *
     * @param to its name, and a position that is not negative
     * @return false if nothing was moved
     */
    default boolean seek(RecordSource.Start to) throws IOException {
        return false;
    }

    /** The name of what is being read, should reading it fail: unique in the file. */
    String here();

    /**
     * The page in the record that {@link #next} moved to; asked at most once for each.
     *
     * @return does what may be left to do, by any thread, also when the records are closed; never fails for the page's
     *     sake
     * @throws IOException if the record cannot be read
     */
    Supplier<RawPage> page(Origin origin) throws IOException;

    /** How many records were met so far that are no pages, by what they are: a few words that do not depend on the file. */
    default Map<String, Long> passedOver() {
        return Map.of();
    }
}
