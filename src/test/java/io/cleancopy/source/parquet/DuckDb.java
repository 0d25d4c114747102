package io.cleancopy.source.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Writes Parquet files with a program that is not ours. */
final class DuckDb {
    private DuckDb() {}

    /** @param options such as {@code CODEC 'snappy', ROW_GROUP_SIZE 2048} */
    static byte[] parquet(Path file, String select, String options) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet, " + options + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Files.readAllBytes(file);
    }
}
