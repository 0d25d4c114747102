package io.cleancopy.load;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts the rows of a run from the tables in which they arrived into those of the database: of the article versions that it
 * has the rows are replaced, in {@code articles} and beside it, unless they are those of a later run.
 */
final class Upsert {
    private final Connection connection;
    private final String runId;

    Upsert(Connection connection, String runId) {
        this.connection = connection;
        this.runId = runId;
    }

    /** Whether its rows are of versions of articles that the run has written. */
    static boolean hasVersions(Table<?> table) {
        if (Tables.OF_EARLIER_ARTICLES.stream().anyMatch(other -> other.name().equals(table.name()))) {
            return false;
        }
        var names = table.columns().stream().map(Column::name).toList();
        return names.contains("article_id") && names.contains("version");
    }

    /** Where the rows of a table arrive. */
    static String incoming(String table) {
        return "cleancopy_incoming_" + table;
    }

    /** Forgets the articles that a later run has brought already; returns how many. */
    long dropSuperseded(long sequence) throws SQLException {
        return Sql.update(
                connection,
                "DELETE FROM " + incoming("articles") + " AS incoming WHERE EXISTS (SELECT 1 FROM articles JOIN "
                        + LoadedRuns.TABLE + " AS run ON run.run_id = articles.run_id WHERE run.sequence > ? AND "
                        + sameVersion("articles") + ")",
                sequence);
    }

    /** Returns how many rows were put in. */
    long put(Table<?> table) throws SQLException {
        String name = Sql.name(table.name());
        if (hasVersions(table)) {
            Sql.update(
                    connection,
                    "DELETE FROM " + name + " USING " + incoming("articles") + " AS incoming WHERE "
                            + sameVersion(name));
        } else {
            Sql.update(connection, "DELETE FROM " + name + " WHERE run_id = ?", runId);
        }
        return Sql.update(
                connection,
                "INSERT INTO " + name + " (" + Sql.columns(table) + ") SELECT " + Sql.columns(table) + " FROM "
                        + incoming(table.name()) + " AS arrived"
                        + (hasVersions(table)
                                ? " WHERE EXISTS (SELECT 1 FROM " + incoming("articles") + " AS incoming WHERE "
                                        + sameVersion("arrived") + ")"
                                : ""));
    }

    private static String sameVersion(String table) {
        return table + ".article_id = incoming.article_id AND " + table + ".version = incoming.version";
    }
}
