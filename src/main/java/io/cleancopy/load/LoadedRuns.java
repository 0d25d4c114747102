package io.cleancopy.load;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.model.OutputException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The table {@code cleancopy_runs}: which runs a database has. A run's row comes by the same transaction as its other rows,
 * so what it says is so, whatever became of the program that loaded.
 */
final class LoadedRuns {
    static final String TABLE = "cleancopy_runs";

    private final Connection connection;

    LoadedRuns(Connection connection) {
        this.connection = connection;
    }

    void make() throws SQLException {
        if (!DatabaseTable.read(connection, TABLE).isThere()) {
            Sql.execute(
                    connection,
                    "CREATE TABLE IF NOT EXISTS " + TABLE + " (run_id text PRIMARY KEY, sequence bigint NOT NULL,"
                            + " articles bigint NOT NULL, manifest_sha256 text NOT NULL,"
                            + " loaded_at timestamptz NOT NULL DEFAULT current_timestamp)");
        }
    }

    /** @throws OutputException if it has another run of the same name */
    boolean has(PublishedRun run) throws SQLException {
        if (!DatabaseTable.read(connection, TABLE).isThere()) {
            return false;
        }
        try (var statement =
                connection.prepareStatement("SELECT manifest_sha256 FROM " + TABLE + " WHERE run_id = ?")) {
            Sql.set(statement, run.runId());
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    return false;
                }
                if (!found.getString(1).equals(run.manifestSha256())) {
                    throw new OutputException("Cannot load run " + run.runId() + " of \"" + run.folder()
                            + "\": the database has another run of that name. Load the runs of one output folder into"
                            + " a database, or of Postgres into a schema of their own (--schema).");
                }
                return true;
            }
        }
    }

    void add(PublishedRun run) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO " + TABLE + " (run_id, sequence, articles, manifest_sha256) VALUES (?, ?, ?, ?)",
                run.runId(),
                run.sequence(),
                run.articles(),
                run.manifestSha256());
    }
}
