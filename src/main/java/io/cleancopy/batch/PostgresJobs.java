package io.cleancopy.batch;

import io.cleancopy.config.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Tables in Postgres, which output folders may share. They have a prefix of their own: those of other programs with Spring
 * Batch stay apart.
 */
final class PostgresJobs implements JobDatabase {
    private static final String PREFIX = "CLEANCOPY_";
    private static final String SCHEMA = "org/springframework/batch/core/schema-postgresql.sql";

    /** A server that is started again needs a few seconds. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(10));

    /** Classes of SQL states that no waiting mends: not supported, not authorized, no such database, no such table or right. */
    private static final List<String> LASTING = List.of("0A", "28", "3D", "42");

    private static final List<String> NAMES = List.of(
            "JOB_INSTANCE",
            "JOB_EXECUTION",
            "JOB_EXECUTION_PARAMS",
            "JOB_EXECUTION_CONTEXT",
            "STEP_EXECUTION",
            "STEP_EXECUTION_CONTEXT",
            "JOB_INSTANCE_SEQ",
            "JOB_EXECUTION_SEQ",
            "STEP_EXECUTION_SEQ");

    private static final String OURS = "SELECT JOB_EXECUTION_ID, JOB_INSTANCE_ID FROM CLEANCOPY_JOB_EXECUTION JOIN"
            + " CLEANCOPY_JOB_EXECUTION_PARAMS USING (JOB_EXECUTION_ID) WHERE PARAMETER_NAME = '" + JobRun.FOLDER
            + "' AND PARAMETER_VALUE = ?";

    private final String url;
    private final Path state;
    private final DriverManagerDataSource source;

    PostgresJobs(Database settings, Path state) {
        url = settings.toString();
        this.state = state;
        source = new DriverManagerDataSource(url);
        source.setConnectionProperties(properties(settings));
    }

    /** What the URL says wins over the limits of time. */
    private static Properties properties(Database settings) {
        var properties = new Properties();
        properties.put("connectTimeout", "10");
        properties.put("socketTimeout", "60");
        properties.put("tcpKeepAlive", "true");
        properties.put("ApplicationName", "cleancopy");
        put(properties, "user", settings.user());
        put(properties, "password", settings.password());
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    @Override
    public String name() {
        return "the database " + url;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public String folder() throws IOException {
        return FolderId.of(state);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public void open() throws IOException, SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (!hasTables(connection)) {
                makeTables(connection);
            }
            connection.commit();
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        for (String name : NAMES) {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT to_regclass('" + PREFIX + name + "') IS NOT NULL")) {
                if (!found.next() || !found.getBoolean(1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** All of them by one transaction; of two starts at once the second waits, and finds them there. */
    private static void makeTables(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('cleancopy_job_instance'))");
            statement.execute(script());
        }
    }

    /** Spring Batch's, with our prefix; makes what is missing. */
    private static String script() throws IOException {
        return new ClassPathResource(SCHEMA)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ")
                .replace("CREATE SEQUENCE ", "CREATE SEQUENCE IF NOT EXISTS ")
                // names an index, and these are one space of names with the tables
                .replace("JOB_INST_UN", PREFIX + "JOB_INST_UN")
                .replace("BATCH_", PREFIX);
    }

    /** Waits for the server. What the tables hold and cannot be understood is thrown away. */
    @Override
    public @Nullable Duration mend(Throwable failure, int failures) throws IOException {
        if (failures > WAITS.size() || isLasting(failure)) {
            return null;
        }
        if (!JobDatabase.isAtFault(failure)) {
            try {
                forget();
            } catch (SQLException e) {
                // the next try tells
            }
        }
        return WAITS.get(failures - 1);
    }

    /** Removes the jobs of this output folder; those of others stay. */
    @Override
    public void forget() throws IOException, SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (hasTables(connection)) {
                forget(connection);
            }
            connection.commit();
        }
    }

    private void forget(Connection connection) throws IOException, SQLException {
        var executions = new ArrayList<Long>();
        var instances = new ArrayList<Long>();
        try (var ours = connection.prepareStatement(OURS)) {
            ours.setString(1, folder());
            var found = ours.executeQuery();
            while (found.next()) {
                executions.add(found.getLong(1));
                instances.add(found.getLong(2));
            }
        }
        String steps = "STEP_EXECUTION_ID IN (SELECT STEP_EXECUTION_ID FROM CLEANCOPY_STEP_EXECUTION WHERE"
                + " JOB_EXECUTION_ID = ANY(?))";
        delete(connection, "STEP_EXECUTION_CONTEXT WHERE " + steps, executions);
        for (String table :
                List.of("STEP_EXECUTION", "JOB_EXECUTION_CONTEXT", "JOB_EXECUTION_PARAMS", "JOB_EXECUTION")) {
            delete(connection, table + " WHERE JOB_EXECUTION_ID = ANY(?)", executions);
        }
        delete(connection, "JOB_INSTANCE WHERE JOB_INSTANCE_ID = ANY(?)", instances);
    }

    private static void delete(Connection connection, String from, List<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM " + PREFIX + from)) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private static boolean isLasting(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && LASTING.stream().anyMatch(sql.getSQLState()::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** No connection stays open. */
    @Override
    public void close() {}
}
