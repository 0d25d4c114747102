package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.batch.RunResult.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database of Spring Batch is a cache: a run goes on without it. */
class JobFileTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Path database;

    @BeforeEach
    void unfinishedRun() {
        newsroom = new Newsroom(dir).withPages(6).formats("csv");
        database = newsroom.output().resolve(".state/jobs.mv.db");
        assertThat(catchThrowable(() -> newsroom.launcher("part:2").run(newsroom.order("one"))))
                .hasStackTraceContaining("Crash");
        assertThat(database).exists();
    }

    @Test
    void isMadeAnewWhenItIsLost() throws IOException {
        Files.delete(database);

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
    }

    @Test
    void getsItsTablesWhenItWasKilledWhileTheyWereMade() throws Exception {
        var jobs = new JobFile(database.getParent());
        jobs.open();
        try (var connection = jobs.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE BATCH_STEP_EXECUTION_CONTEXT");
        }
        jobs.close();

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(database.resolveSibling("jobs.mv.db.damaged")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5000, 20000})
    void isPutAsideWhenItIsCutOff(int length) throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), length));

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isPutAsideWhenItIsDamaged(long seed) throws IOException {
        var random = new Random(seed);
        byte[] bytes = Files.readAllBytes(database);
        for (int i = 0; i < bytes.length; i += 1 + random.nextInt(400)) {
            bytes[i] = (byte) random.nextInt();
        }
        Files.write(database, bytes);

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(database.resolveSibling("jobs.mv.db.damaged")).hasBinaryContent(bytes);
    }

    @Test
    void isPutAsideWhenItIsNoDatabase() throws IOException {
        Files.writeString(database, "This is no database.");

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(database.resolveSibling("jobs.mv.db.damaged")).hasContent("This is no database.");
    }
}
