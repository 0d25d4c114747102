package io.cleancopy.source.archive;

import io.cleancopy.source.Opening;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files in an archive, one after the other. Not for sharing between threads. */
interface Entries extends Closeable {
    /** The next file; null behind the last. */
    @Nullable
    Entry next() throws IOException;

    /** Makes the entry at a position the next; false if it can only be read on. */
    default boolean seek(long position) {
        return false;
    }

    /** What is opened in the entry that was read last, from an archive that was opened as told. */
    default Opening inside(Opening opening) throws IOException {
        return opening.inside();
    }

    /** The name of what is being read, should moving on to it fail. */
    String here();

    /** Whether the archive can be read on after an entry could not. */
    boolean survive(IOException fault);
}
