package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
    private static final int PAGES = 12;

    @TempDir
    private Path dir;

    private final Shell shell = new Shell();

    @BeforeEach
    void layOutGoldPages() throws IOException {
        Files.createDirectory(dir.resolve("text"));
        var gold = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            String body = ("On day " + i + " the ferry left the quay at dawn, said the harbour master, and reached the"
                            + " island an hour late because of fog in the strait.\n\n")
                    .repeat(2 + i % 3)
                    .strip();
            var page = new LinkedHashMap<String, String>();
            page.put("id", "page" + i);
            page.put("domain", "publisher" + i % 6 + ".example");
            page.put("articleBody", body);
            gold.append(Json.write(page)).append('\n');
            write("text/page" + i + ".txt", "Home\n\nTides\n\n" + body + "\n\nMost read\n\nBridge closed\n");
        }
        write("gold.jsonl", gold.toString());
    }

    @Test
    void writesAModelAndBesideItWhatItWasTrainedOnAndHowWellItDoes() throws IOException {
        var model = dir.resolve("model.txt");

        assertThat(shell.run("train", dir.toString(), "--model", model.toString(), "--folds", "2"))
                .isZero();

        assertThat(Files.readString(model)).startsWith("cleancopy-block-model 3\n");
        var about = Json.readObject(Files.readString(dir.resolve("model.txt.json")));
        assertThat(about).containsEntry("pages", (long) PAGES).containsEntry("folds", 2L);
        assertThat(about.get("command")).isEqualTo("cleancopy train " + dir.getFileName() + " --pages text");
        var figures = (Map<?, ?>) ((Map<?, ?>) about.get("figures")).get(String.valueOf(dir.getFileName()));
        assertThat((Double) figures.get("f1")).isBetween(0.01, 1.0);
    }

    @Test
    void trainsOnOtherFormsOfThePagesAndMeasuresTheFirst() throws IOException {
        Files.createDirectory(dir.resolve("narrow"));
        for (int i = 0; i < PAGES; i++) {
            write(
                    "narrow/page" + i + ".txt",
                    Files.readString(dir.resolve("text/page" + i + ".txt")).replace("\n\n", "\n"));
        }
        var alone = dir.resolve("alone.txt");
        var both = dir.resolve("both.txt");

        shell.run("train", dir.toString(), "--model", alone.toString(), "--folds", "0");
        shell.run("train", dir.toString(), "--also", "narrow", "--model", both.toString(), "--folds", "2");

        assertThat(Files.readString(both)).isNotEqualTo(Files.readString(alone));
        var about = Json.readObject(Files.readString(dir.resolve("both.txt.json")));
        assertThat(about).containsEntry("pages", 2L * PAGES);
        assertThat(about.get("command"))
                .isEqualTo("cleancopy train " + dir.getFileName() + " --pages text --also narrow");
        var figures = (Map<?, ?>) ((Map<?, ?>) about.get("figures")).get(String.valueOf(dir.getFileName()));
        assertThat((Double) figures.get("f1")).isBetween(0.01, 1.0);
    }

    @Test
    void measuresNothingWithoutFolds() throws IOException {
        shell.run("train", dir.toString(), "--model", dir.resolve("model.txt").toString(), "--folds", "0");

        assertThat(Json.readObject(Files.readString(dir.resolve("model.txt.json"))))
                .doesNotContainKey("figures");
    }

    @Test
    void refusesAFolderWithoutPages() {
        assertThat(shell.run("train", dir.toString(), "--pages", "html", "--model", "model.txt"))
                .isNotZero();
        assertThat(shell.err()).contains("Name it with --pages");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(dir.resolve(name), content, StandardCharsets.UTF_8);
    }
}
