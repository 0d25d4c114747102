package io.cleancopy.load;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Loads runs over one connection, each by one transaction. Not thread-safe. */
final class RunLoader {
    private final Connection connection;
    private final Engine engine;
    private final String target;
    private final LoadedRuns loaded;

    /** @param target as messages name it */
    RunLoader(Connection connection, Engine engine, String target) {
        this.connection = connection;
        this.engine = engine;
        this.target = target;
        this.loaded = new LoadedRuns(connection);
    }

    boolean has(PublishedRun run) {
        try {
            boolean has = loaded.has(run);
            connection.rollback();
            return has;
        } catch (SQLException e) {
            throw new OutputException("Cannot ask " + target + " which runs it has: " + Failed.sentence(e), e);
        }
    }

    /**
     * Returns null when the database has the run already: somebody else has loaded it since it was asked last.
     *
     * @throws InputException if the files of the run are not what its manifest says, or not in a format that is read
     * @throws OutputException if the database refuses; then it is as before, unless the sentence says otherwise
     */
    @Nullable
    LoadedRun load(PublishedRun run) {
        String format = format(run);
        run.check(format);
        boolean ready = false;
        try {
            var done = put(run, format);
            ready = true;
            if (done != null) {
                commit(run);
            }
            return done;
        } catch (SQLException | IOException e) {
            throw new OutputException(
                    "Cannot load run " + run.runId() + " into " + target + ": " + Failed.sentence(e)
                            + " Nothing of it was loaded: mend that, and start the same command again.",
                    e);
        } finally {
            if (!ready) {
                rollback();
            }
        }
    }

    private String format(PublishedRun run) {
        for (String format : engine.formats()) {
            if (run.parts().isEmpty() || run.has(format) && run.isExact(format)) {
                return format;
            }
        }
        if (run.has("csv")) {
            throw new InputException("Cannot load run " + run.runId() + ": its CSV was changed for people"
                    + " (cleancopy.csv.*, --csv-safe) and does not hold the texts as they are. Write it as it is:"
                    + " run --full --format csv.");
        }
        throw new InputException("Cannot load run " + run.runId() + ": it has no files in "
                + String.join(" or ", engine.formats()) + ", which "
                + engine.warehouse().id()
                + " is loaded from. Write them: run --full --format "
                + engine.formats().get(0) + ".");
    }

    private @Nullable LoadedRun put(PublishedRun run, String format) throws SQLException, IOException {
        engine.begin(connection);
        loaded.make();
        if (loaded.has(run)) {
            rollback();
            return null;
        }
        var tables = run.tables();
        long rows = 0;
        for (var table : tables) {
            DatabaseTable.read(connection, table.name()).fit(connection, engine, table);
            rows += stage(run, table, format);
        }
        var upsert = new Upsert(connection, run.runId());
        long superseded = upsert.dropSuperseded(run.sequence());
        for (var table : tables) {
            long put = upsert.put(table);
            if (superseded == 0) {
                compare(run, table, promised(run, table, format), put);
            }
        }
        for (var table : tables) {
            Sql.execute(connection, "DROP TABLE " + Upsert.incoming(table.name()));
        }
        loaded.add(run);
        return new LoadedRun(run.runId(), run.articles(), rows, superseded);
    }

    private long stage(PublishedRun run, Table<?> table, String format) throws SQLException, IOException {
        String incoming = Upsert.incoming(table.name());
        Sql.execute(
                connection,
                "CREATE TEMPORARY TABLE " + incoming + " AS SELECT " + Sql.columns(table) + " FROM "
                        + Sql.name(table.name()) + " LIMIT 0");
        var files = run.parts(table, format).stream()
                .map(part -> run.folder().resolve(part.path()))
                .toList();
        long rows = files.isEmpty() ? 0 : engine.copy(connection, table, incoming, files, format);
        compare(run, table, promised(run, table, format), rows);
        return rows;
    }

    private static long promised(PublishedRun run, Table<?> table, String format) {
        return table.name().equals("articles")
                ? run.articles()
                : run.parts(table, format).stream().mapToLong(PartFile::rows).sum();
    }

    private static void compare(PublishedRun run, Table<?> table, long promised, long rows) {
        if (promised != rows) {
            throw new OutputException(
                    "Cannot load run " + run.runId() + ": its manifest promises " + promised + " rows of "
                            + table.name() + ", " + rows + " arrived. Nothing of it was loaded: restore the run.");
        }
    }

    private void commit(PublishedRun run) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new OutputException(
                    "Cannot tell whether run " + run.runId() + " is loaded into " + target + ": " + Failed.sentence(e)
                            + " Start the same command again: it asks the database, and loads what is missing.",
                    e);
        }
    }

    /** If it does not get through, the end of the connection does it. */
    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            Target.close(connection);
        }
    }
}
