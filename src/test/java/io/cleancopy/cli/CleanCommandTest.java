package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {
    private static final String FIRST =
            "The old bridge over the Lenne will be closed from Monday, the city said, because"
                    + " its northern pier has sunk by three centimetres since the spring.";
    private static final String SECOND =
            "Engineers will spend the summer under the water. Buses take the long way round"
                    + " until the work is finished, and the ferry runs every ten minutes.";
    private static final String PAGE = FIRST + "\n\n" + SECOND + "\n";

    @TempDir
    private Path dir;

    private final Shell shell = new Shell();

    @Test
    void printsTheBodyOfAPageFromStandardInput() {
        assertThat(shell.pipe(PAGE, "clean")).isZero();
        assertThat(shell.out()).isEqualTo(PAGE);
        assertThat(shell.err()).isEmpty();

        assertThat(shell.pipe(PAGE, "clean", "-")).isZero();
        assertThat(shell.out()).isEqualTo(PAGE);
    }

    @Test
    void printsTheBodyOfAFile() throws IOException {
        var file = Files.writeString(dir.resolve("bridge.txt"), PAGE, StandardCharsets.UTF_8);

        assertThat(shell.run("clean", file.toString())).isZero();
        assertThat(shell.out()).isEqualTo(PAGE);
    }

    @Test
    void takesANameForANameWhateverItBeginsWith() {
        assertThat(shell.run("clean", "@" + dir.resolve("page.txt"))).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).startsWith("Cannot read \"@");
    }

    @Test
    void printsAllFieldsAsJson() {
        assertThat(shell.pipe(PAGE, "clean", "--as", "json")).isZero();

        assertThat(Json.readObject(shell.out()))
                .containsEntry("source", "-")
                .containsEntry("body", FIRST + "\n\n" + SECOND)
                .containsEntry("paragraphs", 2L)
                .containsEntry("charset", "UTF-8")
                .containsKeys("headline", "authors", "published_at", "language", "media", "related", "removed_blocks");
    }

    @Test
    void printsMarkdown() {
        assertThat(shell.pipe(PAGE, "clean", "--as", "MARKDOWN")).isZero();
        assertThat(shell.out()).contains(FIRST, SECOND).endsWith("\n");
    }

    @Test
    void saysWhyAPageIsNoArticle() {
        assertThat(shell.pipe("\n\n", "clean")).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("No article in \"-\": empty (");
    }

    @Test
    void refusesAFolder() {
        assertThat(shell.run("clean", dir.toString())).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).contains(dir.toString(), "cleancopy run");
    }
}
