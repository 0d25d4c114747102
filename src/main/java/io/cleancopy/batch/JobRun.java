package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Runs the job: to the end of the run, or until it is asked to stop. Whether it came to its end is told by what is
 * published, never by the status of the execution. A database that fails meanwhile is tried again a few times.
 */
final class JobRun {
    static final String FOLDER = "folder";
    private static final long LOOK_MILLIS = 50;

    private final CleanRun run;
    private final JobDatabase database;

    JobRun(CleanRun run) {
        this.run = run;
        this.database = JobDatabase.of(run.settings().database(), run.output());
    }

    /** @throws OutputException if the run failed */
    void start() throws IOException {
        RunNote.remove(run.staging());
        var failure = attempts();
        boolean stopped = run.isToStop() && (failure == null || failure instanceof JobInterruptedException);
        if (stopped) {
            RunNote.write(run.staging(), new RunNote(RunStatus.STOPPED, run.now(), "somebody asked it to stop"));
        } else if (failure != null || !isPublished()) {
            var told = failed(failure);
            RunNote.write(run.staging(), new RunNote(RunStatus.FAILED, run.now(), String.valueOf(told.getMessage())));
            throw told;
        }
    }

    private boolean isPublished() {
        return run.output().isPublished(run.id());
    }

    private @Nullable Throwable attempts() throws IOException {
        var failure = attempt();
        for (int failures = 1; failure instanceof DatabaseFailure; failures++) {
            if (isPublished()) {
                return null;
            }
            var wait = database.mend(failure, failures);
            if (wait == null || !waited(wait)) {
                return failure;
            }
            failure = attempt();
        }
        return failure;
    }

    /** Whether nobody asked to stop meanwhile. */
    private boolean waited(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0 && !run.isToStop()) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !run.isToStop();
    }

    private @Nullable Throwable attempt() throws IOException {
        try {
            database.open();
            try (var context = JobContext.open(run, database)) {
                var parameters = parameters();
                new Recovery(context.repository(), context.operator(), run.now()).recover(parameters);
                run.crash().pass("recovered");
                return failure(context.operator().start(context.job(), parameters));
            }
        } catch (JobExecutionException | SQLException | RuntimeException e) {
            // what a step does and fails at is kept in its execution: this is of the repository
            return new DatabaseFailure(e);
        } finally {
            database.close();
        }
    }

    private JobParameters parameters() throws IOException {
        return new JobParametersBuilder()
                .addString("run", run.id())
                .addString(FOLDER, database.folder())
                .toJobParameters();
    }

    private static @Nullable Throwable failure(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        for (var failure : failures) {
            if (JobDatabase.isAtFault(failure)) {
                return new DatabaseFailure(failure);
            }
        }
        return failures.isEmpty() ? null : failures.get(0);
    }

    private RuntimeException failed(@Nullable Throwable failure) {
        if (failure == null) {
            return Failure.of(run.id(), run.output().root(), new IOException("the job ended before its last step"));
        }
        if (failure instanceof DatabaseFailure && !Failure.isDiskFull(failure)) {
            return new OutputException(
                    "Cannot finish run " + run.id() + ": " + database.name() + " cannot be used: "
                            + Failure.root(failure)
                            + " Mend that and run the same command again: it goes on where it stopped.",
                    failure);
        }
        return Failure.of(run.id(), run.output().root(), failure);
    }

    /** What failed is the repository of jobs, not the run. */
    private static final class DatabaseFailure extends Exception {
        private static final long serialVersionUID = 1;

        DatabaseFailure(Throwable cause) {
            super(cause);
        }
    }
}
