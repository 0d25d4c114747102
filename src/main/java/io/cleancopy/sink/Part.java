package io.cleancopy.sink;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file being written, in one format. Not for sharing between threads. */
public interface Part extends Closeable {
    /** Writes a row: the values of the table's columns, in order. */
    void write(@Nullable Object[] values) throws IOException;

    /** Writes what makes the file whole. Without it the file is not to be used. */
    void finish() throws IOException;

    /** Lets go of what the part holds; does not touch the stream. */
    @Override
    void close();
}
