package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.cli.ExitCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, ended from outside. Afterwards the same command line finishes the run. */
class KilledProcessTest {
    private static final int PAGES = 600;
    private static final int SLICES = 16;

    @TempDir
    static Path shared;

    private static Map<String, String> expected;

    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Process process;

    @BeforeAll
    static void uninterrupted() throws IOException {
        var uninterrupted = new Newsroom(shared).withPages(PAGES).slicePages(40);
        uninterrupted.run("one");
        expected = uninterrupted.files("one");
        Files.writeString(
                shared.resolve("settings.yaml"),
                "cleancopy: {slices: {max-pages: 40, max-bytes: 1MB}, articles: {file-size: 1B}}\n");
    }

    @BeforeEach
    void samePages() {
        newsroom = new Newsroom(shared.resolve("input"), dir.resolve("output"));
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void finishesARunThatWasKilledManyTimes() throws Exception {
        var random = new Random(20261123);
        int inTheMiddle = 0;
        for (int kills = 0; kills < 4; kills++) {
            start();
            waitForSlices(random.nextInt(SLICES));
            Thread.sleep(random.nextInt(120));
            process.destroyForcibly().waitFor();
            int slices = slicesDone();
            inTheMiddle += slices > 0 && slices < SLICES ? 1 : 0;
        }

        start();

        assertThat(exitCode()).as(errors()).isZero();
        assertThat(inTheMiddle).as("kills between the first slice and the last").isPositive();
        assertThat(newsroom.files("one")).isEqualTo(expected);
        assertThat(Newsroom.names(newsroom.output())).doesNotContain(".staging");
    }

    @Test
    void finishesARunWhoseProcessEndedAtCrashPoints() throws Exception {
        for (String crash : List.of("recovered", "part:3", "mark:2", "published")) {
            start("-D" + CrashPoints.PROPERTY + "=" + crash);
            assertThat(exitCode()).as(crash + errors()).isEqualTo(137);
        }

        start();

        assertThat(exitCode()).as(errors()).isZero();
        assertThat(newsroom.files("one")).isEqualTo(expected);
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state", "latest", "run=one");
    }

    @Test
    void finishesARunThatWasKilledWhileItsDatabaseWasMade() throws Exception {
        for (int millis : List.of(0, 150, 400)) {
            start();
            var jobs = newsroom.output().resolve(".state/jobs.mv.db");
            while (process.isAlive() && !Files.exists(jobs)) {
                Thread.sleep(5);
            }
            Thread.sleep(millis);
            process.destroyForcibly().waitFor();
            assertThat(jobs).exists();
        }

        start();

        assertThat(exitCode()).as(errors()).isZero();
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void stopsAtTheNextPageWhenAskedToEnd() throws Exception {
        start();
        waitForSlices(1);

        process.destroy();

        assertThat(exitCode()).as(errors()).isEqualTo(ExitCodes.STOPPED);
        assertThat(errors()).contains("The same command goes on where it stopped.");
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
        start();
        assertThat(exitCode()).as(errors()).isZero();
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void doesNotStartBesideAnotherRun() throws Exception {
        var lock = new OutputFolder(newsroom.output()).lock();
        try (var held = RunLock.acquire(lock, Instant.parse("2026-11-23T13:15:00Z"))) {
            assertThat(held.isHeld()).isTrue();
            start();
            assertThat(exitCode()).isEqualTo(ExitCodes.ACTIVE);
        }

        assertThat(errors())
                .contains("another one is active (process "
                        + ProcessHandle.current().pid() + " on ")
                .contains(" since 2026-11-23T13:15:00Z). Wait until it has ended (--wait), or end it.");
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state");
    }

    private void start(String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.cleancopy.Cleancopy", "run"));
        command.addAll(List.of(
                shared.resolve("input").toString(),
                "--output",
                newsroom.output().toString()));
        command.addAll(List.of("--format", "csv,parquet,jsonl", "--run-id", "one", "--threads", "2", "--quiet"));
        command.addAll(List.of("--config", shared.resolve("settings.yaml").toString()));
        process = new ProcessBuilder(command)
                .redirectError(dir.resolve("errors").toFile())
                .redirectOutput(dir.resolve("out").toFile())
                .start();
    }

    private void waitForSlices(int slices) throws InterruptedException {
        while (process.isAlive() && slicesDone() < slices) {
            Thread.sleep(5);
        }
    }

    private int slicesDone() {
        var done = newsroom.output().resolve(".staging/one/.done");
        return Files.isDirectory(done)
                ? (int) Newsroom.names(done).stream()
                        .filter(name -> name.matches("part-\\d+\\.json"))
                        .count()
                : 0;
    }

    private int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String errors() throws IOException {
        return Files.readString(dir.resolve("errors"), StandardCharsets.UTF_8);
    }
}
