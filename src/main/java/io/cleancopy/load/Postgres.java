package io.cleancopy.load;

import io.cleancopy.model.OutputException;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.schema.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Postgres: {@code COPY} of the CSV files. Who comes second waits for the first. */
final class Postgres implements Engine {
    static final String PREFIX = "jdbc:postgresql:";

    /** The oldest that compares the header of a file with the columns. */
    private static final int KNOWS_HEADER_MATCH = 15;

    @Override
    public Warehouse warehouse() {
        return Warehouse.POSTGRES;
    }

    @Override
    public List<String> formats() {
        return List.of("csv");
    }

    @Override
    public Driver driver(@Nullable Path jar) {
        return jar == null ? new org.postgresql.Driver() : Drivers.in(jar, PREFIX);
    }

    @Override
    public boolean isThere(String url) {
        return true;
    }

    /** Every statement sees what others committed before it: what is asked after waiting must not be as old as the wait. */
    @Override
    public void prepare(Connection connection, @Nullable String schema) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        if (schema != null) {
            connection.setSchema(schema);
        }
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT current_schema()")) {
            found.next();
            if (found.getString(1) == null) {
                throw new OutputException("Cannot load: the database has no schema "
                        + (schema == null ? "that new tables go to" : "\"" + schema + "\"")
                        + ". Create it, or name another with --schema.");
            }
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        Sql.execute(connection, "SELECT pg_advisory_xact_lock(hashtext('cleancopy_runs'), hashtext(current_schema()))");
    }

    /** The indexes by which the rows of an article version are found. */
    @Override
    public void created(Connection connection, Table<?> table) throws SQLException {
        if (Upsert.hasVersions(table)) {
            String kind = table.name().equals("articles") ? "UNIQUE INDEX" : "INDEX";
            Sql.execute(
                    connection,
                    "CREATE " + kind + " IF NOT EXISTS " + Sql.name(table.name() + "_version") + " ON "
                            + Sql.name(table.name()) + " (article_id, version)");
        }
    }

    @Override
    public long copy(Connection connection, Table<?> table, String into, List<Path> files, String format)
            throws SQLException, IOException {
        boolean match = connection.getMetaData().getDatabaseMajorVersion() >= KNOWS_HEADER_MATCH;
        String copy = "COPY " + Sql.name(into) + " (" + Sql.columns(table) + ") FROM STDIN WITH (FORMAT csv, HEADER "
                + (match ? "match" : "true") + ", ENCODING 'UTF8')";
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = 0;
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                rows += api.copyIn(copy, in);
            }
        }
        Sql.execute(connection, "ANALYZE " + Sql.name(into));
        return rows;
    }

    @Override
    public String advice(SQLException failure) {
        return "Check --to and --user, and the password, which --password-env and --password-file name.";
    }
}
