package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pages, titles and names of files steer no terminal, forge no line of a log, and run no script in a report. */
@DisabledOnOs(OS.WINDOWS)
class HostileWordsTest {
    private static final String STEERING = "\u001B]0;ebb\u0007\u001B[2J";
    private static final String NAME = "tide" + STEERING + "\n2026-11-23T13:15:00.000Z INFO published run=two";
    private static final String SCRIPT = "<script>alert('ebb')</script>";

    @TempDir
    Path dir;

    private final Shell shell = new Shell();
    private Path page;
    private String output;

    @BeforeEach
    void hostilePages() throws IOException {
        output = dir.resolve("out").toString();
        page = Files.createDirectories(dir.resolve("in")).resolve(NAME + ".html");
        Files.writeString(
                page,
                "<html><head><title>Ferry " + STEERING + "\u009B2J" + escaped() + "</title></head><body><h1>Ferry "
                        + STEERING + "\u009B2J " + escaped() + "</h1>" + "<p>The ferry " + STEERING + escaped()
                        + " left the harbour at noon with forty lorries, and the pilot said that the tide was late by an hour.</p>"
                                .repeat(3)
                        + "<p>Share " + STEERING + "</p></body></html>");
        Files.writeString(dir.resolve("in/" + NAME + ".empty.txt"), "");
    }

    private static String escaped() {
        return SCRIPT.replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void inCleanAndExplain() {
        for (String form : new String[] {"text", "json", "markdown"}) {
            says(ExitCodes.DONE, "clean", page.toString(), "--as", form);
        }
        for (String form : new String[] {"text", "json"}) {
            says(ExitCodes.DONE, "explain", page.toString(), "--as", form);
        }
        says(ExitCodes.FAILED, "clean", dir.resolve("in/" + NAME + ".empty.txt").toString());
    }

    @Test
    void inRunsAndWhatTheyLeave() throws IOException {
        String log = dir.resolve("log").toString();
        String input = dir.resolve("in").toString();
        says(ExitCodes.DONE, "run", input, "-o", output, "--run-id", "one", "--log", log);
        says(ExitCodes.DONE, "runs", "list", "-o", output);
        says(ExitCodes.DONE, "runs", "show", "one", "-o", output);
        says(ExitCodes.DONE, "profile", "list", "-o", output);
        assertThat(shell.out()).contains("publisher");
        says(ExitCodes.USAGE, "run", input + "/" + STEERING, "-o", output, "--log", log);

        assertThat(Files.readAllLines(Path.of(log)))
                .extracting(line -> line.split(" ")[2])
                .containsExactly("planned", "rejected", "published", "failed");
        String report = Files.readString(dir.resolve("out/run=one/report.html"));
        assertThat(report)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
                .contains("&lt;script&gt;alert(&#39;ebb&#39;)")
                .doesNotContainIgnoringCase("<script");
        assertDoesNotSteer(report);
        assertDoesNotSteer(Files.readString(dir.resolve("out/run=one/report.json")));
    }

    @Test
    void inWhatWouldChange() throws IOException {
        var other = Files.writeString(dir.resolve("other.yaml"), "cleancopy: {clean: {min-words: 5000}}");
        var html = dir.resolve("changes.html");

        says(
                ExitCodes.DONE,
                "rules",
                "diff",
                "--with",
                other.toString(),
                dir.resolve("in").toString(),
                "--html",
                html.toString());

        assertThat(Files.readString(html)).contains("default-src").doesNotContainIgnoringCase("<script");
        assertDoesNotSteer(Files.readString(html));
    }

    @Test
    void inErrors() {
        says(ExitCodes.FAILED, "clean", "no" + NAME);
        says(ExitCodes.FAILED, "clean", "no" + NAME, "--debug");
        says(ExitCodes.USAGE, "clean", "--as" + STEERING);
        says(ExitCodes.USAGE, "wash" + STEERING);
        says(ExitCodes.USAGE, "runs", "show", STEERING, "-o", output);
        says(ExitCodes.USAGE, "load", output, "--to", STEERING);
        says(ExitCodes.USAGE, "run", "--threads", STEERING);
    }

    @Test
    void secretsAreMaskedInErrors() {
        shell.run("clean", "https://ada:low-tide@harbour.example/ferry");
        assertThat(shell.err()).contains("https://***@harbour.example/ferry").doesNotContain("low-tide");

        shell.run("run", "--no-such-token=low-tide");
        assertThat(shell.err()).contains("token=***").doesNotContain("low-tide");
    }

    @Test
    void secretsAreMaskedInWhatARunLeaves() throws IOException {
        var mounted = Files.createDirectories(dir.resolve("token=low-tide"));
        Files.copy(Path.of("input/harbour-ledger/ferry-talks.txt"), mounted.resolve("ferry.txt"));
        var log = dir.resolve("log");

        says(ExitCodes.DONE, "run", mounted.toString(), "-o", output, "--run-id", "one", "--log", log.toString());

        assertThat(Files.readString(dir.resolve("out/run=one/manifest.json"))).contains("token=***");
        for (String file :
                new String[] {"out/run=one/manifest.json", "out/run=one/report.json", "out/run=one/report.html", "log"
                }) {
            assertThat(Files.readString(dir.resolve(file))).as(file).doesNotContain("low-tide");
        }
    }

    private void says(int code, String... args) {
        assertThat(shell.run(args)).as(shell.err()).isEqualTo(code);
        assertDoesNotSteer(shell.out() + shell.err());
    }

    private static void assertDoesNotSteer(String text) {
        assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                .as(text)
                .isEmpty();
    }
}
