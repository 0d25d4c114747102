package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.clean.InventedPaper;
import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first night of a changed layout. */
class DriftTest {
    private static final String PAPER = "The Lenne Observer";

    private final InventedPaper paper = new InventedPaper(
            7, List.of(PAPER, "News and more from both banks", "Home"), List.of("Printed in Hallerfurt"));

    /** The same paper with so much around its articles that hardly a tenth of a page is kept. */
    private final InventedPaper changed = new InventedPaper(
            8,
            List.of(PAPER, "News and more from both banks", "Home"),
            lines("A new line for readers and friends number "));

    @TempDir
    Path dir;

    private Newsroom newsroom;

    private static List<String> lines(String text) {
        return java.util.stream.IntStream.range(0, 150)
                .mapToObj(number -> text + number)
                .toList();
    }

    @BeforeEach
    void threeNights() {
        newsroom = new Newsroom(dir).formats("jsonl");
        for (int night = 1; night <= 3; night++) {
            pages(paper, night);
            newsroom.run("night-" + night);
        }
    }

    private void pages(InventedPaper from, int night) {
        for (int i = 0; i < 6; i++) {
            newsroom.page("lenne/" + night + "-" + i + ".txt", from.page());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> drift(String run) throws IOException {
        var report = Files.readString(newsroom.output().resolve("run=" + run + "/report.json"));
        return (List<Map<String, Object>>) Json.readObject(report).get("drift");
    }

    @Test
    void aNightLikeTheOthersIsNotFlagged() throws IOException {
        pages(paper, 4);
        newsroom.run("night-4");

        assertThat(drift("night-4")).isEmpty();
    }

    @Test
    void aChangedLayoutIsFlaggedWithTheNewLines() throws IOException {
        pages(changed, 4);
        newsroom.run("night-4");

        var drift = drift("night-4");
        assertThat(drift).extracting(flag -> flag.get("habit")).contains("kept", "removed");
        assertThat(drift.get(0))
                .containsEntry("publisher", PAPER)
                .containsEntry("articles", 6L)
                .containsEntry("runs", 3L);
        assertThat((List<?>) drift.get(0).get("new_lines")).isNotEmpty();
        assertThat(Files.readString(newsroom.output().resolve("run=night-4/report.html")))
                .contains("Unlike before", "share of the characters that is kept", "A new line for readers");
    }

    @Test
    void aRunCanBeToldToStop() {
        pages(changed, 4);

        assertThatThrownBy(() -> newsroom.maxDrift(0.5).run("night-4"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(
                        "100 % of its articles are of publishers whose pages are not what they were before" + " ("
                                + PAPER + ")");
        assertThat(newsroom.output().resolve("run=night-4")).doesNotExist();

        assertThat(newsroom.maxDrift(1).run("night-4").end()).isEqualTo(End.PUBLISHED);
    }
}
