package io.cleancopy.source.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files in an archive, one after the other. Not for sharing between threads. */
interface Entries extends Closeable {
    /** The next file; null behind the last. */
    @Nullable
    Entry next() throws IOException;

    /** The name of what is being read, should moving on to it fail. */
    String here();

    /** Whether the archive can be read on after an entry could not. */
    boolean survive(IOException fault);
}
