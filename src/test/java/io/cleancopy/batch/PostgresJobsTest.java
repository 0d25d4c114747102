package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.config.Database;
import io.cleancopy.loading.PostgresOnce;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Postgres as the database of jobs: what is published is as with the file. */
@ExtendWith(PostgresOnce.class)
class PostgresJobsTest {
    private static final String SCHEMA = "night_jobs";

    @TempDir
    static Path shared;

    private static Map<String, String> expected;

    @TempDir
    Path dir;

    private final PostgresOnce.Server server;
    private final String url;
    private Newsroom newsroom;

    PostgresJobsTest(PostgresOnce.Server server) {
        this.server = server;
        url = server.url().replaceFirst("\\?.*", "") + "?user=postgres&currentSchema=" + SCHEMA;
    }

    @BeforeAll
    static void withTheFile() {
        var uninterrupted = new Newsroom(shared).withPages(10);
        uninterrupted.run("one");
        expected = uninterrupted.files("one");
    }

    @BeforeEach
    void emptySchema() throws SQLException {
        execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE", "CREATE SCHEMA " + SCHEMA);
        newsroom = new Newsroom(shared.resolve("input"), dir.resolve("output")).database(url);
    }

    @Test
    void publishesTheSame() throws SQLException {
        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);

        assertThat(newsroom.files("one")).isEqualTo(expected);
        assertThat(newsroom.output().resolve(".state/jobs.mv.db")).doesNotExist();
        assertThat(text("SELECT string_agg(DISTINCT STATUS, ',') FROM CLEANCOPY_STEP_EXECUTION"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void makesItsTablesOnceForManyThatStartAtOnce() throws Exception {
        var starts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 8; i++) {
            starts.add(() -> {
                jobs().open();
                return null;
            });
        }

        all(starts);

        assertThat(text("SELECT COUNT(*) FROM CLEANCOPY_JOB_INSTANCE")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TABLE CLEANCOPY_STEP_EXECUTION_CONTEXT",
                "TABLE CLEANCOPY_JOB_INSTANCE CASCADE",
                "SEQUENCE CLEANCOPY_STEP_EXECUTION_SEQ"
            })
    void makesWhatIsMissing(String dropped) throws Exception {
        jobs().open();
        execute("DROP " + dropped);

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void foldersThatShareItDoNotMeet() throws Exception {
        var runs = new ArrayList<Callable<Map<String, String>>>();
        for (int i = 0; i < 4; i++) {
            var room = newsroom.into(dir.resolve("output-" + i));
            runs.add(() -> {
                room.run("one");
                return room.files("one");
            });
        }

        assertThat(all(runs)).hasSize(4).allSatisfy(files -> assertThat(files).isEqualTo(expected));
        assertThat(text("SELECT COUNT(*) FROM CLEANCOPY_JOB_INSTANCE")).isEqualTo("4");
    }

    @Test
    void recoversNoJobOfAnotherFolder() throws Exception {
        leave(BatchStatus.STARTED, "another folder", true);

        newsroom.run("one");

        assertThat(text("SELECT STATUS FROM CLEANCOPY_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID LIMIT 1"))
                .isEqualTo("STARTED");
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            names = {"STARTING", "STARTED", "STOPPING", "UNKNOWN", "ABANDONED", "COMPLETED"})
    void startsAgainAfterAnExecutionThat(BatchStatus left) throws Exception {
        leave(left, folder(), true);

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void startsAgainAfterAnInstanceWithoutAnExecution() throws Exception {
        leave(BatchStatus.STARTED, folder(), false);

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOB", "STEP"})
    void runsNothingThatAContextBrings(String kind) throws Exception {
        leave(BatchStatus.STARTED, folder(), true);
        execute("UPDATE CLEANCOPY_" + kind + "_EXECUTION_CONTEXT SET SHORT_CONTEXT = 'rO0ABXNyABdqYXZhLnV0aWw='");

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void makesNoObjectThatAParameterNames() throws Exception {
        leave(BatchStatus.STARTED, folder(), true);
        execute("UPDATE CLEANCOPY_JOB_EXECUTION_PARAMS SET PARAMETER_TYPE = '" + Trap.class.getName()
                + "' WHERE PARAMETER_NAME = 'run'");

        newsroom.run("one");

        assertThat(Trap.sprung).isFalse();
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    /** A conversion that knows no better would call the constructor. */
    @SuppressWarnings("unused")
    public static final class Trap {
        private static boolean sprung;

        public Trap(String text) {
            sprung = true;
        }
    }

    @Test
    void goesOnWhenItsConnectionsAreEnded() {
        var result = newsroom.telling(new AtPage(4, this::endConnections)).run(newsroom.order("one"));

        assertThat(result.end()).isEqualTo(End.PUBLISHED);
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 21, 24})
    void goesOnWhenTheAnswerToACommitIsLost(int commit) throws IOException {
        try (var proxy = new CuttingProxy(port(), commit)) {
            newsroom.database(url.replaceFirst("localhost:\\d+", "127.0.0.1:" + proxy.port()));

            assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);

            assertThat(proxy.cuts()).isEqualTo(1);
            assertThat(newsroom.files("one")).isEqualTo(expected);
        }
    }

    @Test
    void saysWhatIsWrongWhenThereIsNoSuchDatabase() {
        newsroom.database(url.replace("/postgres?", "/nowhere?"));

        assertThatThrownBy(() -> newsroom.run("one"))
                .isInstanceOf(OutputException.class)
                .hasMessageMatching(
                        "Cannot finish run one: the database jdbc:postgresql://\\S+/nowhere\\S* cannot be used: "
                                + "FATAL: database \"nowhere\" does not exist\\. Mend that and run the same command again: it goes on"
                                + " where it stopped\\.");
        assertThat(newsroom.database(url).run("one").end()).isEqualTo(End.PUBLISHED);
    }

    private PostgresJobs jobs() {
        return new PostgresJobs(new Database(url, null, null), newsroom.output().resolve(".state"));
    }

    private String folder() throws IOException {
        Files.createDirectories(newsroom.output().resolve(".state"));
        return jobs().folder();
    }

    /** What a process left that is gone. */
    private void leave(BatchStatus status, String folder, boolean execution) throws Exception {
        var database = jobs();
        database.open();
        var parameters = new JobParametersBuilder()
                .addString("run", "one")
                .addString("folder", folder)
                .toJobParameters();
        var repository = repository(database);
        var instance = repository.createJobInstance(CleanJob.NAME, parameters);
        if (execution) {
            var left = repository.createJobExecution(instance, parameters, new ExecutionContext());
            var step = repository.createStepExecution("clean", left);
            step.setStatus(status);
            repository.update(step);
            left.setStatus(status);
            repository.update(left);
        }
    }

    private static JobRepository repository(JobDatabase database) throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.source());
        factory.setTransactionManager(new JdbcTransactionManager(database.source()));
        factory.setTablePrefix(database.prefix());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private void endConnections() {
        try {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cleancopy'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int port() {
        return Integer.parseInt(url.replaceFirst(".*localhost:(\\d+).*", "$1"));
    }

    private static <T> ArrayList<T> all(ArrayList<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + SCHEMA);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String text(String query) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + SCHEMA);
            var found = statement.executeQuery(query);
            found.next();
            return found.getString(1);
        }
    }
}
