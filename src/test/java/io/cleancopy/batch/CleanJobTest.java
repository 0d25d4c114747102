package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.test.JobOperatorTestUtils;

class CleanJobTest {
    private static final JobParameters PARAMETERS =
            new JobParametersBuilder().addString("run", "one").toJobParameters();

    @TempDir
    Path dir;

    private Newsroom newsroom;
    private CleanRun run;
    private RunLock lock;
    private JobDatabase database;
    private JobContext context;
    private JobOperatorTestUtils job;

    @BeforeEach
    void open() throws Exception {
        newsroom = new Newsroom(dir).withPages(10);
        var output = new OutputFolder(newsroom.output());
        var staging = output.staging("one");
        var settings = newsroom.settings();
        var cleaner = new Cleaner(CleanerSettings.standard());
        var fingerprint = Fingerprint.of("test", cleaner, settings);
        var ledger = Ledger.read(output);
        var plan = new Planner(settings, output.realRoot(), ledger, Request.of(settings, fingerprint.hash()))
                .draw("one", Newsroom.CLOCK.instant());
        lock = RunLock.acquire(output.lock(), Newsroom.CLOCK.instant());
        run = new CleanRun(
                "one",
                output,
                staging,
                settings,
                cleaner,
                fingerprint,
                Planning.of(staging, plan),
                ledger,
                new ProfileFile(staging.run()),
                lock,
                PageWatch.NONE,
                new Surroundings(Progress.SILENT, new StopSignal(), Newsroom.CLOCK, CrashPoints.at(null, () -> {})));
        database = JobDatabase.of(settings.database(), output);
        database.open();
        context = JobContext.open(run, database);
        job = new JobOperatorTestUtils(context.operator(), context.repository());
        job.setJob(context.job());
    }

    @AfterEach
    void close() throws IOException {
        context.close();
        database.close();
        lock.close();
    }

    @Test
    void readsProcessesAndWritesSlices() throws Exception {
        var execution = job.startJob(PARAMETERS);

        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(execution.getStepExecutions())
                .extracting(StepExecution::getStepName)
                .containsExactly("plan", "profile", "clean", "articles", "publish");
        assertThat(step(execution, "clean").getReadCount()).isEqualTo(4);
        assertThat(step(execution, "clean").getWriteCount()).isEqualTo(4);
        assertThat(newsroom.rows("one", "articles")).hasSize(10);
    }

    @Test
    void publishesNothingBeforeItsLastStep() {
        startStep("plan");
        assertThat(run.staging().plan()).exists();

        var clean = startStep("clean");
        assertThat(clean.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".staging", ".state");

        startStep("articles");
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".staging", ".state");

        startStep("publish");
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state", "latest", "run=one");
    }

    @Test
    void publishesNothingWhenASliceIsMissing() {
        startStep("plan");

        var publish = startStep("publish");

        assertThat(publish.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(publish.getAllFailureExceptions().get(0))
                .hasMessageStartingWith("Cannot publish run one: slice 0 is not finished");
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
    }

    @Test
    void keepsItsExecutionsInAFile() throws Exception {
        job.startJob(PARAMETERS);
        context.close();
        database.close();

        String url = "jdbc:h2:file:" + newsroom.output().resolve(".state/jobs").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT STATUS, COUNT(*) FROM BATCH_STEP_EXECUTION GROUP BY STATUS")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("COMPLETED");
            assertThat(rows.getInt(2)).isEqualTo(5);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void startsAgainAfterAnInstanceWithoutAnExecution() throws Exception {
        context.repository().createJobInstance(CleanJob.NAME, PARAMETERS);

        recover();

        assertThat(job.startJob(PARAMETERS).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsAgainAfterAnExecutionWhoseProcessIsGone() throws Exception {
        interrupted(BatchStatus.STARTED);

        recover();

        assertThat(job.startJob(PARAMETERS).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsAgainAfterAnExecutionOfUnknownStatus() throws Exception {
        interrupted(BatchStatus.UNKNOWN);

        recover();

        assertThat(job.startJob(PARAMETERS).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsAgainAfterAStepThatCouldNotStoreItsEnd() throws Exception {
        interrupted(BatchStatus.UNKNOWN, BatchStatus.STARTED);

        recover();

        assertThat(job.startJob(PARAMETERS).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsAgainWhenTheDatabaseThinksThatAllIsDone() throws Exception {
        interrupted(BatchStatus.COMPLETED);

        recover();

        assertThat(job.startJob(PARAMETERS).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(newsroom.output().resolve("run=one")).exists();
    }

    private JobExecution startStep(String name) {
        var parameters = new JobParametersBuilder().addString("step", name).toJobParameters();
        return job.startStep(name, parameters, new ExecutionContext());
    }

    private void recover() {
        new Recovery(context.repository(), context.operator(), Newsroom.CLOCK.instant()).recover(PARAMETERS);
    }

    private void interrupted(BatchStatus status) {
        interrupted(status, status);
    }

    private void interrupted(BatchStatus ofStep, BatchStatus ofJob) {
        var repository = context.repository();
        var instance = repository.createJobInstance(CleanJob.NAME, PARAMETERS);
        var execution = repository.createJobExecution(instance, PARAMETERS, new ExecutionContext());
        var step = repository.createStepExecution("clean", execution);
        step.setStatus(ofStep);
        repository.update(step);
        execution.setStatus(ofJob);
        repository.update(execution);
    }

    private static StepExecution step(JobExecution execution, String name) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
