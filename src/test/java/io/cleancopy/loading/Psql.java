package io.cleancopy.loading;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Runs scripts of psql over a connection: SQL, and {@code \copy TABLE FROM PROGRAM 'COMMAND' WITH (…)} on one line. */
final class Psql {
    private static final String COPY = "\\copy ";
    private static final String PROGRAM = " FROM PROGRAM '";

    private final Connection connection;

    Psql(Connection connection) {
        this.connection = connection;
    }

    void run(String script) throws SQLException, IOException {
        var sql = new StringBuilder();
        for (var line : script.lines().toList()) {
            if (line.startsWith(COPY)) {
                execute(sql.toString());
                sql.setLength(0);
                copy(line.substring(COPY.length()));
            } else {
                sql.append(line).append('\n');
            }
        }
        execute(sql.toString());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As psql does it: the output of the command goes to the server as the rows of the table. */
    private void copy(String line) throws SQLException, IOException {
        int from = line.indexOf(PROGRAM);
        int to = line.lastIndexOf("' WITH (");
        var command = new ProcessBuilder("sh", "-c", line.substring(from + PROGRAM.length(), to))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var rows = command.getInputStream()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + line.substring(0, from) + " FROM STDIN" + line.substring(to + 1), rows);
        }
    }
}
