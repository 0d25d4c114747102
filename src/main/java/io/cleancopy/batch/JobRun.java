package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Runs the job once: to the end of the run, or until it is asked to stop. Whether it came to its end is told by what is
 * published, never by the status of the execution.
 */
final class JobRun {
    private final CleanRun run;

    JobRun(CleanRun run) {
        this.run = run;
    }

    /** @throws OutputException if the run failed */
    void start() throws IOException {
        var failure = attempt();
        if (failure != null && isOfTheDatabase(failure)) {
            JobDatabase.putAside(run.output().state());
            failure = isPublished() ? null : attempt();
        }
        boolean stopped = run.isToStop() && (failure == null || failure instanceof JobInterruptedException);
        if (!stopped && (failure != null || !isPublished())) {
            throw failed(failure);
        }
    }

    private boolean isPublished() {
        return run.output().isPublished(run.id());
    }

    private @Nullable Throwable attempt() throws IOException {
        try (var database = JobDatabase.open(run.output().state());
                var context = JobContext.open(run, database)) {
            new Recovery(context.repository(), context.operator(), run.now()).recover(parameters());
            run.crash().pass("recovered");
            return failure(context.operator().start(context.job(), parameters()));
        } catch (JobExecutionException | RuntimeException e) {
            return e;
        }
    }

    private JobParameters parameters() {
        return new JobParametersBuilder().addString("run", run.id()).toJobParameters();
    }

    private static @Nullable Throwable failure(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        return failures.isEmpty() ? null : failures.get(0);
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    || cause instanceof DataAccessException
                    || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }

    private RuntimeException failed(@Nullable Throwable failure) {
        return failure == null
                ? Failure.of(run.id(), run.output().root(), new IOException("the job ended before its last step"))
                : Failure.of(run.id(), run.output().root(), failure);
    }
}
