package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An H2 file in the output folder. One that is damaged is put aside, and a new one made. */
final class JobFile implements JobDatabase {
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final String[] TABLES = {
        "BATCH_JOB_INSTANCE",
        "BATCH_JOB_EXECUTION",
        "BATCH_JOB_EXECUTION_PARAMS",
        "BATCH_JOB_EXECUTION_CONTEXT",
        "BATCH_STEP_EXECUTION",
        "BATCH_STEP_EXECUTION_CONTEXT"
    };

    private final Path state;
    private final DriverManagerDataSource source;

    JobFile(Path state) {
        this.state = state;
        // WRITE_DELAY: by default H2 loses what it committed in the last half second before a kill.
        // DB_CLOSE_ON_EXIT: its shutdown hook would close the database under a job that is still stopping.
        // MAX_COMPACT_TIME: a fifth of a second by default, always used up; with an eighth of it the file stays small
        // too.
        var file = state.resolve("jobs").toAbsolutePath();
        source = new DriverManagerDataSource(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=25",
                "sa",
                "");
    }

    @Override
    public String name() {
        return "the database in \"" + state + "\"";
    }

    @Override
    public String prefix() {
        return "BATCH_";
    }

    /** No other folder has its jobs in this file. */
    @Override
    public String folder() {
        return ".";
    }

    @Override
    public DataSource source() {
        return source;
    }

    /** Opens the file, a new one if there is none or it cannot be read. */
    @Override
    public void open() throws IOException {
        try {
            prepare();
        } catch (SQLException | RuntimeException e) {
            close();
            putAside(state);
            openNew();
        }
    }

    private void openNew() throws IOException {
        try {
            prepare();
        } catch (SQLException | RuntimeException e) {
            close();
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

    @Override
    public void forget() throws IOException {
        try (var files = Files.newDirectoryStream(state, "jobs.*")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
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

    /** Puts the file aside, once. */
    @Override
    public @Nullable Duration mend(Throwable failure, int failures) throws IOException {
        if (failures > 1) {
            return null;
        }
        putAside(state);
        return Duration.ZERO;
    }

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
