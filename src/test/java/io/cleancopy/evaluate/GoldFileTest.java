package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
    @TempDir
    private Path dir;

    @Test
    void tellsAnEmptyBodyFromNone() throws IOException {
        var gold = read(
                "{\"id\": \"a\", \"articleBody\": \"\"}\n\n{\"id\": \"b\", \"articleBody\": null}\n{\"id\": \"c\"}\n");

        assertThat(gold).extracting(GoldPage::id).containsExactly("a", "b", "c");
        assertThat(gold).extracting(GoldPage::body).containsExactly("", "", null);
    }

    @Test
    void takesEmptyFieldsForUnknown() throws IOException {
        var gold = read("{\"id\": \"a\", \"title\": \"\", \"authors\": [], \"date\": null, \"with\": []}");

        assertThat(gold).singleElement().satisfies(page -> {
            assertThat(page.title()).isNull();
            assertThat(page.authors()).isEmpty();
            assertThat(page.date()).isNull();
            assertThat(page.with()).isEmpty();
        });
    }

    @Test
    void readsAuthorsFromAListALineOrTheByline() throws IOException {
        var gold = read("{\"id\": \"a\", \"authors\": [\"Ada Bell\"], \"byline\": \"Cy Dorn\"}\n"
                + "{\"id\": \"b\", \"authors\": \"Ada Bell and Cy Dorn\"}\n"
                + "{\"id\": \"c\", \"authors\": [], \"byline\": \"By Cy Dorn\"}\n");

        assertThat(gold.get(0).authors()).containsExactly("ada bell");
        assertThat(gold.get(1).authors()).containsExactlyInAnyOrder("ada bell", "cy dorn");
        assertThat(gold.get(2).authors()).containsExactly("cy dorn");
    }

    @Test
    void refusesAFieldOfTheWrongKindWithItsLine() {
        assertThatThrownBy(() -> read("{\"id\": \"a\"}\n{\"id\": 7}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("gold.jsonl\" line 2: ");
    }

    @Test
    void saysThatThereIsNoGold() {
        assertThatThrownBy(() -> GoldFile.read(dir.resolve("none.jsonl")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.jsonl");
    }

    private List<GoldPage> read(String lines) throws IOException {
        return GoldFile.read(Files.writeString(dir.resolve("gold.jsonl"), lines, StandardCharsets.UTF_8));
    }
}
