package io.cleancopy.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A format. Stateless: the same rows give the same bytes, whoever writes them and whenever. */
public interface Sink {
    /** The name users see, kebab-case. */
    String id();

    /** How its files end, without the dot. */
    String extension();

    /**
     * Begins a file of the table.
     *
     * @param out belongs to the caller, who closes it
     * @param metadata goes into the file where the format has a place for it
     */
    Part open(OutputStream out, Table<?> table, Map<String, String> metadata) throws IOException;

    /**
     * The number of rows in a finished file, found by reading it again.
     *
     * @throws IOException if the file is not whole
     */
    long rows(Path file) throws IOException;

    /**
     * The names of the columns of a finished file, in their order; none where the format tells them by rows and there is
     * no row.
     */
    List<String> columns(Path file) throws IOException;
}
