package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.clean.InventedPaper;
import io.cleancopy.config.Profile;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run learns of its corpus, keeps, and knows the next night. */
class ProfilingTest {
    private static final String PROMO =
            "Our reporters walk along the river every morning and write down what has changed.";

    private final InventedPaper paper = new InventedPaper(
            7,
            List.of("The Lenne Observer", "News and more from both banks", "Home", "Our shop for readers"),
            List.of(
                    "You are reading the free pages of a paper that is made by eleven people.",
                    "Printed in Hallerfurt"));

    @TempDir
    Path dir;

    private Newsroom newsroom;

    @BeforeEach
    void pages() {
        newsroom = new Newsroom(dir).formats("jsonl");
        for (int i = 0; i < 8; i++) {
            newsroom.page("lenne/" + i + ".txt", paper.page(PROMO));
        }
    }

    private List<String> bodies(String run) {
        return texts(run, "body");
    }

    private List<String> texts(String run, String column) {
        return newsroom.rows(run, "articles").stream()
                .map(row -> (String) row.get(column))
                .toList();
    }

    @Test
    void leavesOutWhatThePublisherRepeatsAndNamesTheProfileInEachRow() {
        newsroom.run("one");

        assertThat(bodies("one")).hasSize(8).noneMatch(body -> body.contains(PROMO));
        assertThat(texts("one", "settings")).allMatch(settings -> settings.matches("[0-9a-f]{16}-[0-9a-f]{16}"));
        assertThat(newsroom.rows("one", "removed"))
                .extracting(row -> row.get("rule"))
                .contains("repeated-in-corpus");
        assertThat(Manifest.read(newsroom.output().resolve("run=one")).files())
                .extracting(file -> file.get("path"))
                .contains("profile.jsonl");
    }

    @Test
    void switchedOffItDecidesEachPageByItself() {
        newsroom.profile(Profile.OFF).run("one");

        assertThat(bodies("one")).hasSize(8).allMatch(body -> body.contains(PROMO));
        assertThat(texts("one", "settings")).allMatch(settings -> settings.matches("[0-9a-f]{16}"));
        assertThat(newsroom.output().resolve("run=one/profile.jsonl")).doesNotExist();
    }

    @Test
    void knowsTheNextNightWhatItLearned() {
        newsroom.run("one");
        newsroom.page("lenne/next.txt", paper.page(PROMO));

        newsroom.run("two");

        assertThat(bodies("two")).hasSize(1).noneMatch(body -> body.contains(PROMO));
    }

    @Test
    void learnsFromAFewPagesANight() {
        newsroom = new Newsroom(dir.resolve("few")).formats("jsonl");
        for (int night = 1; night <= 4; night++) {
            newsroom.page("lenne/" + night + ".txt", paper.page(PROMO));
            newsroom.run("night-" + night);
        }

        assertThat(bodies("night-1").get(0)).contains(PROMO);
        assertThat(bodies("night-4").get(0)).doesNotContain(PROMO);
    }

    @Test
    void unchangedPagesAreNotCleanedAgainBecauseALineMoreIsKnown() {
        newsroom.run("one");
        newsroom.page("lenne/next.txt", paper.page("Take the ferry to our open day and bring your own cup of coffee."));

        assertThat(newsroom.run("two").counts()).isEqualTo(new Counts(9, 1, 8, 0, 0));
    }

    @Test
    void cleansAllAgainToTheSameWithTheSameProfile() {
        newsroom.run("one");

        newsroom.profile(Profile.FROZEN).full().into(newsroom.output()).run("two");

        var again = newsroom.rows("two", "removed");
        assertThat(without(again)).isEqualTo(without(newsroom.rows("one", "removed")));
    }

    private static List<Map<String, Object>> without(List<Map<String, Object>> rows) {
        rows.forEach(row -> row.keySet().removeAll(List.of("run_id", "version")));
        return rows;
    }

    @Test
    void aDamagedProfileIsToldInOneSentence() throws IOException {
        newsroom.run("one");
        Files.writeString(newsroom.output().resolve("run=one/profile.jsonl"), "{\"line\": 7}\n");
        newsroom.page("lenne/next.txt", paper.page());

        assertThatThrownBy(() -> newsroom.run("two"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("Restore the run, or set cleancopy.corpus.profile to off.");
    }
}
