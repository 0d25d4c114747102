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

class ProfileCommandTest {
    private static final String PAPER = "The Lenne Observer";
    private static final String PROMO =
            "Our reporters walk along the river every morning and write down what has changed.";

    private final InventedPaper paper = new InventedPaper(
            7,
            List.of(PAPER, "News and more from both banks", "Home", "Our shop for readers"),
            List.of("Printed in Hallerfurt by the Brothers Ostermann"));
    private final Shell shell = new Shell();

    @TempDir
    Path dir;

    private String output;

    @BeforeEach
    void learn() throws IOException {
        output = dir.resolve("output").toString();
        for (int i = 0; i < 6; i++) {
            page("page-" + i, paper.page(PROMO, paper.paragraph(), "What we liked"));
        }
        run();
    }

    private void page(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve("input"));
        Files.writeString(dir.resolve("input").resolve(name + ".txt"), text);
    }

    private void run() {
        assertThat(shell.run("run", dir.resolve("input").toString(), "--output", output, "--format", "jsonl"))
                .isZero();
    }

    private String latest() throws IOException {
        return Files.readString(dir.resolve("output/latest/articles/part-00000.jsonl"));
    }

    private int profile(String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "profile";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--output";
        all[all.length - 1] = output;
        return shell.run(all);
    }

    @Test
    void listsPublishersAndTheirLines() {
        assertThat(profile("list")).isZero();
        assertThat(shell.out()).startsWith("publisher").contains(PAPER);

        assertThat(profile("show", PAPER)).isZero();
        assertThat(shell.out()).contains("6         6   candidate  " + PROMO).contains("candidate  What we liked");
    }

    @Test
    void approvedLinesGoAndRejectedStayFromTheNextRunOn() throws IOException {
        assertThat(latest()).doesNotContain(PROMO).contains("What we liked");

        assertThat(profile("reject", PAPER, PROMO)).isZero();
        assertThat(profile("approve", PAPER, "What we liked")).isZero();
        assertThat(shell.out()).isEqualTo("approved  What we liked\n");
        page("next", paper.page(PROMO, paper.paragraph(), "What we liked"));
        run();

        assertThat(latest()).contains(PROMO).doesNotContain("What we liked");
        profile("list");
        assertThat(shell.out()).containsPattern(PAPER + " +[0-9]+ +1 +1\n");
    }

    @Test
    void decisionsCanBeTakenElsewhere() throws IOException {
        profile("export");
        String exported = shell.out();
        assertThat(exported).contains("{\"decision\":\"candidate\",\"publisher\":\"" + PAPER + "\"");
        var reviewed = dir.resolve("reviewed.jsonl");
        Files.writeString(
                reviewed,
                exported.lines()
                                .filter(line -> line.contains(PROMO))
                                .findFirst()
                                .orElseThrow()
                                .replace("candidate", "rejected")
                        + "\n");

        assertThat(profile("import", reviewed.toString())).isZero();
        assertThat(shell.out()).isEqualTo("1 decisions taken.\n");
        profile("export");
        assertThat(shell.out()).startsWith("{\"decision\":\"rejected\"").contains(PROMO);
    }

    @Test
    void anUnknownPublisherIsToldInOneSentence() {
        assertThat(profile("show", "The Wupper Observer")).isEqualTo(ExitCodes.USAGE);

        assertThat(shell.err())
                .startsWith("Cannot find publisher \"The Wupper Observer\" in what the runs in ")
                .contains("Known: The Lenne Observer.");
    }

    @Test
    void aBrokenFileOfDecisionsIsToldInOneSentence() throws IOException {
        var file = dir.resolve("broken.jsonl");
        Files.writeString(file, "{\"decision\": \"perhaps\", \"publisher\": \"A\", \"text\": \"B\"}\n");

        assertThat(profile("import", file.toString())).isEqualTo(ExitCodes.FAILED);

        assertThat(shell.err()).contains("line 1: \"decision\" is \"perhaps\". Known: approved, rejected.");
    }
}
