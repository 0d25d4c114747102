package io.cleancopy.load;

import io.cleancopy.sink.Table;
import io.cleancopy.sink.schema.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between databases. Stateless. */
interface Engine {
    Warehouse warehouse();

    /** Formats of files that it reads, the best first. */
    List<String> formats();

    /** @param jar where the driver is, if not in the program */
    Driver driver(@Nullable Path jar);

    /** Whether there is a database, as far as can be told without making one. */
    boolean isThere(String url);

    /** Prepares a new connection. */
    void prepare(Connection connection, @Nullable String schema) throws SQLException;

    /** The first of a transaction: waits until nobody else loads. */
    void begin(Connection connection) throws SQLException;

    /** What follows after a table was created. */
    void created(Connection connection, Table<?> table) throws SQLException;

    /** Puts the rows of files into a table that has the columns of {@code table}; returns how many there were. */
    long copy(Connection connection, Table<?> table, String into, List<Path> files, String format)
            throws SQLException, IOException;

    /** How to mend that the database cannot be opened; one sentence. */
    String advice(SQLException failure);
}
