package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.InventedPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffCommandTest {
    private static final String PROMO =
            "Our reporters walk along the river every morning and write down what has changed.";

    private final InventedPaper paper = new InventedPaper(
            7, List.of("The Lenne Observer", "Home", "Our shop for readers"), List.of("Printed in Hallerfurt"));
    private final Shell shell = new Shell();

    @TempDir
    Path dir;

    private String input;

    @BeforeEach
    void pages() throws IOException {
        input = Files.createDirectory(dir.resolve("input")).toString();
        for (int i = 0; i < 5; i++) {
            Files.writeString(dir.resolve("input/page-" + i + ".txt"), paper.page(PROMO));
        }
        Files.writeString(
                dir.resolve("input/short.txt"), "A short note\n\nIt is quite short, but it has a full stop.\n");
    }

    private Path settings(String yaml) throws IOException {
        return Files.writeString(dir.resolve("other.yaml"), yaml);
    }

    @Test
    void showsWhichPagesAndLinesChange() throws IOException {
        var other = settings("cleancopy:\n  clean:\n    disable-rules: outside-article\n");

        assertThat(shell.run("rules", "diff", "--with", other.toString(), input))
                .isZero();

        assertThat(shell.out())
                .startsWith("6 pages compared, ")
                .contains("by rule\n", "  outside-article  pages ", "by publisher\n")
                .contains(
                        "page-0.txt\n",
                        "  + Our shop for readers\n      removed:before-article by outside-article -> body");
    }

    @Test
    void tellsPagesThatAreWrittenOrRejectedNow() throws IOException {
        var other = settings("cleancopy:\n  clean:\n    min-words: 4000\n");

        shell.run("rules", "diff", "--with", other.toString(), input);

        assertThat(shell.out()).contains("written -> too-short  5 pages\n");
    }

    @Test
    void theSameSettingsChangeNothing() throws IOException {
        var other = settings("cleancopy:\n  threads: 3\n");

        shell.run("rules", "diff", "--with", other.toString(), input);

        assertThat(shell.out()).isEqualTo("6 pages compared, 0 change\n");
    }

    @Test
    void showsWhatTheCorpusTeaches() throws IOException {
        String output = dir.resolve("output").toString();
        shell.run("run", input, "--output", output);
        var other = settings("cleancopy:\n  threads: 3\n");

        shell.run("rules", "diff", "--with", other.toString(), "--with-learned", output, input);

        assertThat(shell.out())
                .contains("  - " + PROMO + "\n      body -> removed:publisher-repeats by repeated-in-corpus\n");
        shell.run("clean", input + "/page-0.txt", "--learned", output);
        assertThat(shell.out()).doesNotContain(PROMO);
        shell.run("clean", input + "/page-0.txt");
        assertThat(shell.out()).contains(PROMO);
    }

    @Test
    void writesAPageForPeople() throws IOException {
        var other = settings("cleancopy:\n  clean:\n    disable-rules: outside-article\n");
        Files.writeString(dir.resolve("input/evil.txt"), paper.page() + "\n\n<script>alert(1)</script>\n");
        var page = dir.resolve("changes.html");

        assertThat(shell.run("rules", "diff", "--with", other.toString(), "--html", page.toString(), input))
                .isZero();

        assertThat(Files.readString(page))
                .contains("Our shop for readers", "Changed pages", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void wantsToKnowWhatToCompareWith() {
        assertThat(shell.run("rules", "diff", input)).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.run("rules")).isZero();
        assertThat(shell.out()).startsWith("1  ");
    }
}
