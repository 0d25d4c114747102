package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The H2 file in which Spring Batch keeps its executions. It is a cache: one that is damaged is put aside, and the run
 * goes on from its files.
 */
final class JobDatabase implements AutoCloseable {
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final String[] TABLES = {
        "BATCH_JOB_INSTANCE",
        "BATCH_JOB_EXECUTION",
        "BATCH_JOB_EXECUTION_PARAMS",
        "BATCH_JOB_EXECUTION_CONTEXT",
        "BATCH_STEP_EXECUTION",
        "BATCH_STEP_EXECUTION_CONTEXT"
    };

    private final DriverManagerDataSource source;

    private JobDatabase(Path state) {
        // WRITE_DELAY: by default H2 loses what it committed in the last half second before a kill.
        // DB_CLOSE_ON_EXIT: its shutdown hook would close the database under a job that is still stopping.
        var file = state.resolve("jobs").toAbsolutePath();
        source = new DriverManagerDataSource(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Opens the database, a new one if there is none or it cannot be read. */
    static JobDatabase open(Path state) throws IOException {
        var database = new JobDatabase(state);
        try {
            database.prepare();
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            putAside(state);
            return openNew(state);
        }
    }

    private static JobDatabase openNew(Path state) throws IOException {
        var database = new JobDatabase(state);
        try {
            database.prepare();
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw new IOException("Cannot make a database in \"" + state + "\": " + Failure.why(e), e);
        }
    }

    /** Puts the database files aside; a copy that was put aside before is lost. */
    static void putAside(Path state) throws IOException {
        for (String ending : new String[] {".mv.db", ".trace.db"}) {
            var file = state.resolve("jobs" + ending);
            if (Files.exists(file)) {
                Files.move(file, state.resolve("jobs" + ending + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    DataSource source() {
        return source;
    }

    /** Reads all tables, so that damage is found now; makes them if one is missing. */
    private void prepare() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (!hasTables()) {
                // of a start that was killed while it made them
                statement.execute("DROP ALL OBJECTS");
                new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).populate(connection);
            }
            for (String table : TABLES) {
                statement.executeQuery("SELECT COUNT(*) FROM " + table).close();
            }
        }
    }

    private boolean hasTables() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'BATCH\\_%'")) {
            return result.next() && result.getInt(1) == TABLES.length;
        }
    }

    /** Closes the file; whatever the database is in, this does not fail. */
    @Override
    public void close() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException | RuntimeException e) {
            // damaged or not open: there is nothing to close
        }
    }
}
