package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String BODY =
            "The old bridge over the Lenne will be closed from Monday, the city said, because"
                    + " its northern pier has sunk by three centimetres since the spring.";

    @TempDir
    private Path dir;

    private final Shell shell = new Shell();

    @BeforeEach
    void layOutGoldPages() throws IOException {
        Files.createDirectory(dir.resolve("text"));
        write("text/bridge.txt", BODY + "\n");
        write("text/blank.txt", "\n");
        write("gold.jsonl", gold("bridge") + "\n" + gold("blank") + "\n" + gold("lost") + "\n");
    }

    @Test
    void printsTheFigures() {
        assertThat(shell.run("evaluate", dir.toString(), "--pages", "text")).isZero();
        assertThat(shell.out())
                .startsWith("pages            3 (1 missing, 1 rejected)\nshingle\n  f1")
                .contains("\n  recall         0.3333\n", "\n  accuracy       0.3333\n", "\npages/s ");
    }

    @Test
    void printsTheFiguresForPrograms() {
        assertThat(shell.run("evaluate", dir.toString(), "--pages", "text", "--as", "json"))
                .isZero();

        var figures = Json.readObject(shell.out());
        assertThat(figures).containsEntry("pages", 3L).containsEntry("missing", 1L);
        assertThat((Map<?, ?>) figures.get("shingle")).hasFieldOrPropertyWithValue("precision", 1.0);
    }

    @Test
    void writesWhatWasFoundForEachPageThatHasAFile() throws IOException {
        var file = dir.resolve("found.jsonl");

        shell.run("evaluate", dir.toString(), "--pages", "text", "--predictions", file.toString());

        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(Json.readObject(lines.get(0)))
                .containsEntry("id", "bridge")
                .containsEntry("text", BODY)
                .containsOnlyKeys("id", "text", "title", "authors", "date", "language");
        assertThat(Json.readObject(lines.get(1))).containsEntry("text", "").containsEntry("title", null);
    }

    @Test
    void showsTheWorstPages() {
        shell.run("evaluate", dir.toString(), "--pages", "text", "--worst", "2");

        assertThat(shell.out())
                .contains("0.0000  blank  (precision 0.0000, recall 0.0000)", "  rejected: empty", "  missing  The old")
                .contains("0.0000  lost  ")
                .doesNotContain("  bridge  ");
    }

    @Test
    void findsTheSameWithAnyNumberOfThreads() {
        shell.run("evaluate", dir.toString(), "--pages", "text", "--threads", "1");
        String one = shell.out().replaceAll("pages/s.*", "");
        shell.run("evaluate", dir.toString(), "--pages", "text", "--threads", "5");

        assertThat(shell.out().replaceAll("pages/s.*", "")).isEqualTo(one);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(shell.run("evaluate", dir.toString())).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).contains("Cannot evaluate on", "pages", "--pages");
    }

    @Test
    void namesTheLineOfTheGoldThatCannotBeRead() throws IOException {
        write("gold.jsonl", gold("bridge") + "\n{\"id\": \n");

        assertThat(shell.run("evaluate", dir.toString(), "--pages", "text")).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).contains("gold.jsonl\" line 2: ");
    }

    @Test
    void namesTheLineOfAGoldPageWithoutId() throws IOException {
        write("gold.jsonl", "{\"articleBody\": \"a\"}");

        assertThat(shell.run("evaluate", dir.toString(), "--pages", "text")).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).contains("gold.jsonl\" line 1: no \"id\"");
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThat(shell.run("evaluate", dir.toString(), "--threads", "0")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err()).contains("--threads must be 1 or more");

        assertThat(shell.run("evaluate", dir.toString(), "--worst", "-1")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err()).contains("--worst must be 0 or more");
    }

    private static String gold(String id) {
        return "{\"id\": \"" + id + "\", \"articleBody\": \"" + BODY + "\"}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text, StandardCharsets.UTF_8);
    }
}
