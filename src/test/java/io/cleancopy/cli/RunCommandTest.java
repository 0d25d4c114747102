package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    Path dir;

    private final Shell shell = new Shell();

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(dir.resolve("in"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(dir.resolve("in/" + i + ".txt"), article(i));
        }
        Files.writeString(dir.resolve("in/empty.txt"), "");
    }

    @Test
    void printsTheCountsAndWhereTheFilesAre() {
        assertThat(run("--run-id", "one", "--format", "csv")).isEqualTo(ExitCodes.DONE);

        var folder = dir.resolve("out/run=one");
        assertThat(shell.out()).isEqualTo("""
                        Run one is published.
                        pages      4
                        written    3
                        unchanged  0
                        duplicate  0
                        rejected   1
                        files      %s
                        report     %s
                        """.replaceFirst("%s", folder.toString())
                .replaceFirst("%s", folder.resolve("report.html").toString()));
        assertThat(shell.err()).startsWith("Run one: 4 pages to process.\n");
        assertThat(folder.resolve("articles/part-00000.csv")).exists();
        assertThat(folder.resolve("articles/part-00000.parquet")).doesNotExist();
    }

    @Test
    void saysSoWhenNothingIsNew() {
        run("--run-id", "one");

        assertThat(run()).isEqualTo(ExitCodes.DONE);
        assertThat(shell.out()).isEqualTo("Nothing new: 4 pages are unchanged. Nothing was published.\n");
    }

    @Test
    void saysNothingWhenAskedToBeQuiet() {
        assertThat(run("--quiet")).isEqualTo(ExitCodes.DONE);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void writesNothingInADryRun() {
        assertThat(run("--dry-run", "--limit", "3")).isEqualTo(ExitCodes.DONE);

        assertThat(shell.out()).isEqualTo("""
                        A run would process 3 of 3 pages; 0 are unchanged.
                        waiting    1
                        """);
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void tellsByItsExitCodeThatTooManyPagesWereRejected() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(dir.resolve("in/empty-" + i + ".txt"), "");
        }

        assertThat(run()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
        assertThat(shell.out()).contains("rejected   31\n").contains("Run ").contains(" is published.");
    }

    @Test
    void refusesWrongArgumentsAllAtOnce() {
        assertThat(run("--threads", "many", "--format", "xls", "--limit", "0")).isEqualTo(ExitCodes.USAGE);

        assertThat(shell.err()).isEqualTo("""
                        Cannot use "many" for cleancopy.threads of --threads. It must be a whole number.
                        Cannot use "xls" for cleancopy.formats of --format. Known: csv, parquet, jsonl.
                        Cannot use "0" for cleancopy.limit of --limit. It must be 1 or more.
                        """);
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAnInputThatDoesNotExist() {
        assertThat(shell.run(
                        "run",
                        dir.resolve("none").toString(),
                        "-o",
                        dir.resolve("out").toString()))
                .isEqualTo(ExitCodes.USAGE);

        assertThat(shell.err()).contains("none\": no such file or folder.");
    }

    @Test
    void listsAndShowsRuns() {
        run("--run-id", "one");

        assertThat(shell.run("runs", "-o", dir.resolve("out").toString())).isZero();
        assertThat(shell.out().lines().map(line -> line.replaceAll(" +", " ")).toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .isEqualTo("run started status pages written unchanged duplicate rejected where"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .matches("one 20\\S+Z published 4 3 0 0 1 " + dir.resolve("out/run=one")));

        assertThat(shell.run("runs", "list", "-o", dir.resolve("out").toString()))
                .isZero();
        assertThat(shell.run("runs", "show", "one", "-o", dir.resolve("out").toString()))
                .isZero();
        assertThat(shell.out())
                .contains("status     published\n")
                .contains("file       articles/part-00000.csv  3 rows, ")
                .contains("file       report.html  ");
    }

    @Test
    void listsRunsForPrograms() {
        run("--run-id", "one");

        assertThat(shell.run("runs", "--as", "json", "-o", dir.resolve("out").toString()))
                .isZero();

        assertThat(shell.out()).contains("\"run_id\": \"one\"", "\"status\": \"published\"", "\"written\": 3");
    }

    @Test
    void verifiesRuns() throws IOException {
        run("--run-id", "one");
        String out = dir.resolve("out").toString();

        assertThat(shell.run("verify", "-o", out)).isZero();
        assertThat(shell.out()).isEqualTo("1 run is whole, with 3 article versions.\n");

        Files.delete(dir.resolve("out/run=one/report.html"));
        assertThat(shell.run("verify", "-o", out, "--quick")).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.out())
                .isEqualTo("run=one/report.html: a file expected, none found. Restore the run from a copy.\n"
                        + "1 fault in 1 run.\n");
    }

    @Test
    void repairsBeforeItRuns() throws IOException {
        run("--run-id", "one");
        Files.delete(dir.resolve("out/latest"));

        assertThat(run("--repair")).isZero();

        assertThat(shell.err()).contains("Linked \"" + dir.resolve("out/latest") + "\" to run=one.\n");
        assertThat(shell.out()).startsWith("Nothing new");
        assertThat(run("--repair", "--dry-run")).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void refusesToShowARunThatThereIsNot() {
        run("--run-id", "one");

        assertThat(shell.run("runs", "show", "two", "-o", dir.resolve("out").toString()))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err())
                .isEqualTo("Cannot show run \"two\": there is none in \"" + dir.resolve("out") + "\". Known: one\n");
    }

    @Test
    void listsNoRunsWhereThereAreNone() {
        assertThat(shell.run("runs", "list", "-o", dir.resolve("out").toString()))
                .isZero();

        assertThat(shell.out().lines()).hasSize(1);
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(
                "run", dir.resolve("in").toString(), "-o", dir.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    private static String article(int number) {
        return String.format(Locale.ROOT, """
                Bridge number %1$d opens over the Elm

                The town council opened bridge number %1$d on Monday morning after four years of work on its pillars.

                Some people walked over it in the first hour, and the baker on the northern bank sold out of rolls.
                """, number);
    }
}
