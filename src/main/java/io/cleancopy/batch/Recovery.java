package io.cleancopy.batch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Brings the job repository to a state from which the job can be started, whatever a crash left there. Only for who holds
 * the run lock: it takes every execution of the same output folder for dead.
 */
final class Recovery {
    private final JobRepository repository;
    private final JobOperator operator;
    private final Instant now;

    Recovery(JobRepository repository, JobOperator operator, Instant now) {
        this.repository = repository;
        this.operator = operator;
        this.now = now;
    }

    void recover(JobParameters parameters) {
        for (var execution : repository.findRunningJobExecutions(CleanJob.NAME)) {
            if (Objects.equals(folder(execution.getJobParameters()), folder(parameters))) {
                operator.recover(execution);
            }
        }
        var instance = repository.getJobInstance(CleanJob.NAME, parameters);
        if (instance != null) {
            recover(instance);
        }
    }

    private static @Nullable String folder(JobParameters parameters) {
        return parameters.getString(JobRun.FOLDER);
    }

    private void recover(JobInstance instance) {
        var executions = repository.getJobExecutions(instance);
        // killed between the making of the instance and that of its execution, or complete although its files are not
        // published: neither can be started again
        boolean complete = executions.stream().anyMatch(execution -> execution.getStatus() == BatchStatus.COMPLETED);
        if (executions.isEmpty() || complete) {
            repository.deleteJobInstance(instance);
            return;
        }
        executions.forEach(this::recoverSteps);
        executions.stream()
                .filter(execution -> cannotBeRestarted(execution.getStatus()))
                .forEach(this::fail);
    }

    /** A step that could not store its own end is unknown, and remains so where the job's end could be stored. */
    private void recoverSteps(JobExecution execution) {
        for (var step : execution.getStepExecutions()) {
            if (cannotBeRestarted(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
    }

    private static boolean cannotBeRestarted(BatchStatus status) {
        return status == BatchStatus.UNKNOWN || status == BatchStatus.ABANDONED;
    }

    private void fail(JobExecution execution) {
        execution.setStatus(BatchStatus.FAILED);
        execution.setEndTime(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        repository.update(execution);
    }
}
