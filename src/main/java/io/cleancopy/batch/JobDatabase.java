package io.cleancopy.batch;

import io.cleancopy.config.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The database in which Spring Batch keeps its executions. What is published does not depend on it: a run whose database is
 * lost goes on from its files.
 */
interface JobDatabase {
    static JobDatabase of(Database settings, OutputFolder output) {
        return settings.url() == null ? new JobFile(output.state()) : new PostgresJobs(settings, output.state());
    }

    /** As messages name it; without secrets. */
    String name();

    /** Before its tables. */
    String prefix();

    /** Tells the jobs of this output folder from those of others that use the same database. */
    String folder() throws IOException;

    DataSource source();

    /** Makes it ready, with all its tables. */
    void open() throws IOException, SQLException;

    /** Throws away what it knows of the jobs of this output folder. */
    void forget() throws IOException, SQLException;

    /** Whatever the database is in, this does not fail. */
    void close();

    /**
     * Mends what can be mended after a failure of the database.
     *
     * @param failures how many there were, this one included
     * @return how long to wait before the next try; null when there is to be none
     */
    @Nullable
    Duration mend(Throwable failure, int failures) throws IOException;

    static boolean isAtFault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    || cause instanceof DataAccessException
                    || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }
}
