package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves for those who did not see it. */
class WatchedRunTest {
    @TempDir
    Path dir;

    private final Shell shell = new Shell();

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(dir.resolve("in"));
        Files.copy(Path.of("input/harbour-ledger/ferry-talks.txt"), dir.resolve("in/ferry.txt"));
        Files.writeString(dir.resolve("in/empty.txt"), "");
        Files.writeString(dir.resolve("in/blank.txt"), " \n");
    }

    @Test
    void logsALineForEachEvent() throws IOException {
        String log = dir.resolve("run.log").toString();

        assertThat(run("--run-id", "one", "--log", log)).isZero();
        assertThat(run("--log", log)).isZero();

        assertThat(lines(log))
                .satisfiesExactly(
                        line -> assertThat(line).matches("\\S+Z INFO planned run=one pages=3"),
                        line -> assertThat(line).matches("\\S+Z WARN rejected reason=empty pages=2"),
                        line -> assertThat(line)
                                .matches("\\S+Z INFO published run=one planned=3 written=1 unchanged=0 duplicate=0"
                                        + " rejected=2 waiting=0 seconds=[0-9.]+ exit_code=0"),
                        line -> assertThat(line)
                                .matches("\\S+Z INFO nothing-new planned=3 written=0 unchanged=3 duplicate=0"
                                        + " rejected=0 waiting=0 seconds=[0-9.]+ exit_code=0"));
    }

    @Test
    void logsWhyARunFailed() throws IOException {
        var log = dir.resolve("run.log");

        assertThat(shell.run("run", dir.resolve("no\nne").toString(), "-o", out(), "--log", log.toString()))
                .isEqualTo(ExitCodes.USAGE);

        assertThat(lines(log.toString()))
                .singleElement()
                .asString()
                .matches("\\S+Z ERROR failed seconds=[0-9.]+ exit_code=2 message=\".*no\\\\nne.*\"");
    }

    @Test
    void logsJsonToStandardErrorWhenAskedTo() throws IOException {
        var config = settings("log: {file: '-', format: json}");

        assertThat(run("--run-id", "one", "--quiet", "--config", config)).isZero();

        assertThat(shell.err().lines().map(Json::readObject))
                .extracting(line -> line.get("event"))
                .containsExactly("planned", "rejected", "published");
    }

    @Test
    void refusesALogThatCannotBeWritten() {
        assertThat(run("--log", dir.resolve("none/run.log").toString())).isEqualTo(ExitCodes.USAGE);

        assertThat(shell.err()).startsWith("Cannot write to the log \"" + dir.resolve("none/run.log") + "\" of");
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void tellsCommandAndMetricsHowItEnded() throws IOException {
        var config = settings("notify: {command: [sh, -c, 'cat > \"$0\"', " + dir.resolve("told") + "]}\n"
                + "  metrics: {file: " + dir.resolve("cleancopy.prom") + "}");

        assertThat(run("--run-id", "one", "--quiet", "--config", config)).isZero();

        assertThat(Json.readObject(Files.readString(dir.resolve("told"))))
                .containsEntry("outcome", "published")
                .containsEntry("folder", dir.resolve("out/run=one").toString());
        assertThat(Files.readString(dir.resolve("cleancopy.prom")))
                .contains("cleancopy_last_run_pages{fate=\"written\"} 1\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void isNotTouchedByWhoCannotBeTold() throws IOException {
        var config = settings("notify: {webhook: 'http://127.0.0.1:1/low-tide', command: no-such-program}\n"
                + "  metrics: {file: " + dir.resolve("none/cleancopy.prom") + "}");

        assertThat(run("--quiet", "--config", config)).isZero();

        assertThat(shell.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Cannot tell the metrics file "),
                        line -> assertThat(line)
                                .startsWith(
                                        "Cannot tell the webhook at 127.0.0.1 how the run ended: nobody answers there. "),
                        line -> assertThat(line).startsWith("Cannot tell the command \"no-such-program\" how "));
        assertThat(shell.err()).doesNotContain("low-tide");
    }

    @Test
    void refusesAnAddressItCannotPostToWithoutShowingIt() throws IOException {
        for (String address :
                List.of("ftp://harbour.example/low-tide", "https://ada:low-tide@harbour.example", "low tide")) {
            assertThat(run("--config", settings("notify: {webhook: '" + address + "'}")))
                    .isEqualTo(ExitCodes.USAGE);
            assertThat(shell.err())
                    .startsWith("Cannot use \"***\" for cleancopy.notify.webhook in settings.yaml line 2. It must be")
                    .doesNotContain("low");
        }
    }

    private String settings(String text) throws IOException {
        return Files.writeString(dir.resolve("settings.yaml"), "cleancopy:\n  " + text + "\n")
                .toString();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file));
    }

    private String out() {
        return dir.resolve("out").toString();
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of("run", dir.resolve("in").toString(), "-o", out()));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }
}
