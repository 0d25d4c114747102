package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.clean.InventedPaper;
import io.cleancopy.config.NearDuplicates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles that repeat others are written and say so, or are left out and stand among the duplicates. */
class NearDuplicateTest {
    private final InventedPaper observer =
            new InventedPaper(7, List.of("The Lenne Observer", "Home", "Town"), List.of("Printed in Hallerfurt"));

    @TempDir
    Path dir;

    private Newsroom newsroom;
    private String story;

    @BeforeEach
    void pages() {
        newsroom = new Newsroom(dir).formats("jsonl", "csv", "parquet").slicePages(3);
        for (int i = 0; i < 5; i++) {
            newsroom.page("lenne/" + i + ".txt", observer.page());
        }
        story = String.join(
                "\n\n", observer.paragraph(), observer.paragraph(), observer.paragraph(), observer.paragraph());
        newsroom.page("a/wire.txt", page("Elm valley gets a second bridge", story));
        newsroom.page(
                "z/paper.txt",
                page("A bridge too many, says the valley", "The mayor was not at home on Friday.\n\n" + story));
    }

    private static String page(String headline, String text) {
        return "The Elm Gazette\n\n" + headline + "\n\n" + text + "\n\nSubscribe to the Gazette\n";
    }

    /** By source: the source of the article that it repeats. */
    private Map<String, String> repeats(String... runs) {
        var sources = new TreeMap<Object, String>();
        for (String run : runs) {
            newsroom.rows(run, "articles")
                    .forEach(row -> sources.put(row.get("article_id"), (String) row.get("source")));
        }
        var repeats = new TreeMap<String, String>();
        for (var row : newsroom.rows(runs[runs.length - 1], "articles")) {
            if (row.get("duplicate_of") != null) {
                repeats.put((String) row.get("source"), sources.get(row.get("duplicate_of")));
                assertThat((Double) row.get("duplicate_score")).isBetween(0.2, 1.0);
            }
        }
        return repeats;
    }

    @Test
    void theLongerOfTwoWithoutADayIsTheOneThatIsRepeated() {
        newsroom.run("one");

        assertThat(repeats("one")).isEqualTo(Map.of("a/wire.txt", "z/paper.txt"));
        assertThat(newsroom.rows("one", "articles")).hasSize(7);
    }

    @Test
    void articlesOfEarlierRunsAreRepeatedToo() {
        newsroom.run("one");
        newsroom.page("late/copy.txt", page("The valley and its bridges", story.replace(" and the ", " or the ")));

        newsroom.run("two");

        assertThat(repeats("one", "two")).isEqualTo(Map.of("late/copy.txt", "z/paper.txt"));
    }

    @Test
    void anUpdatedArticleDoesNotRepeatItself() {
        newsroom.run("one");
        newsroom.page(
                "z/paper.txt",
                page(
                        "A bridge too many, says the valley",
                        "The mayor was not at home on Friday.\n\n" + story + "\n\n" + observer.paragraph()));

        newsroom.run("two");

        var row = newsroom.rows("two", "articles").get(0);
        assertThat(row).containsEntry("version", 2L).containsEntry("duplicate_of", null);
    }

    @Test
    void droppedOnesAreDuplicatesAndNoRowsElsewhere() {
        newsroom.run("marked");
        var dropping = newsroom.into(dir.resolve("dropped")).near(NearDuplicates.DROP);

        var result = dropping.run("dropped");

        assertThat(result.counts()).isEqualTo(new Counts(7, 6, 0, 1, 0));
        assertThat(dropping.rows("dropped", "duplicates"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("source", "a/wire.txt")
                        .containsEntry("article_id", id("marked", "z/paper.txt"))
                        .containsEntry("kind", "near")
                        .containsEntry("score", duplicateScore("marked")));
        for (String table : List.of("articles", "media", "related", "lifted", "removed")) {
            var others = newsroom.rows("marked", table).stream()
                    .filter(row -> !id("marked", "a/wire.txt").equals(row.get("article_id")))
                    .map(NearDuplicateTest::whatBothRunsSay)
                    .toList();
            assertThat(dropping.rows("dropped", table))
                    .as(table)
                    .map(NearDuplicateTest::whatBothRunsSay)
                    .isEqualTo(others);
        }
        assertThat(newsroom.rows("marked", "removed"))
                .anyMatch(row -> id("marked", "a/wire.txt").equals(row.get("article_id")));
    }

    private static Map<String, Object> whatBothRunsSay(Map<String, Object> row) {
        var same = new TreeMap<>(row);
        same.remove("run_id");
        same.remove("settings");
        return same;
    }

    private String id(String run, String source) {
        return newsroom.rows(run, "articles").stream()
                .filter(row -> row.get("source").equals(source))
                .map(row -> (String) row.get("article_id"))
                .findFirst()
                .orElseThrow();
    }

    private Double duplicateScore(String run) {
        return newsroom.rows(run, "articles").stream()
                .map(row -> (Double) row.get("duplicate_score"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void droppedOnesAreNotCleanedAgainAndPointedAtByNone() throws IOException {
        newsroom.near(NearDuplicates.DROP).run("one");
        String ledger = Files.readString(newsroom.output().resolve("run=one").resolve(Ledger.NAME));
        assertThat(newsroom.run("idle").end()).isEqualTo(End.NOTHING_NEW);
        newsroom.page("late/copy.txt", page("The valley and its bridges", story.replace(" and the ", " or the ")));

        var result = newsroom.run("two");

        assertThat(result.counts()).isEqualTo(new Counts(8, 0, 7, 1, 0));
        assertThat(newsroom.rows("two", "duplicates"))
                .extracting(row -> row.get("source"), row -> row.get("article_id"))
                .containsExactly(tuple("late/copy.txt", id("one", "z/paper.txt")));
        assertThat(ledger.lines().filter(line -> line.contains("\"outcome\":\"written\"")))
                .hasSize(6)
                .allMatch(line -> line.contains("\"sketch\""));
        assertThat(ledger.lines().filter(line -> line.contains("\"outcome\":\"duplicate\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("a/wire.txt").doesNotContain("sketch"));
    }

    @Test
    void whatRepeatsADroppedOneRepeatsItsWinner() {
        newsroom.page("b/again.txt", page("Elm valley gets a second bridge", story));

        var result = newsroom.near(NearDuplicates.DROP).run("one");

        assertThat(result.counts()).isEqualTo(new Counts(8, 6, 0, 2, 0));
        assertThat(newsroom.rows("one", "duplicates"))
                .extracting(row -> row.get("source"), row -> row.get("article_id"), row -> row.get("kind"))
                .containsExactlyInAnyOrder(
                        tuple("a/wire.txt", id("one", "z/paper.txt"), "near"),
                        tuple("b/again.txt", id("one", "z/paper.txt"), "near"));
    }

    @Test
    void anArticleThatStandsIsMarkedAndNotDropped() {
        newsroom.run("one");

        var result = newsroom.near(NearDuplicates.DROP).run("two");

        assertThat(result.counts()).isEqualTo(new Counts(7, 7, 0, 0, 0));
        assertThat(repeats("one", "two")).isEqualTo(Map.of("a/wire.txt", "z/paper.txt"));
    }

    @Test
    void nothingIsKeptOfTextsThatNobodyCompares() throws IOException {
        newsroom.near(NearDuplicates.OFF).run("one");

        assertThat(repeats("one")).isEmpty();
        assertThat(newsroom.output().resolve("run=one").resolve(Ledger.NAME))
                .content()
                .doesNotContain("sketch");
    }

    @ParameterizedTest
    @EnumSource(NearDuplicates.class)
    void theNumberOfThreadsAndACrashChangeNothing(NearDuplicates near) throws IOException {
        newsroom.near(near).page("b/again.txt", page("Elm valley gets a second bridge", story));
        var other = newsroom.into(dir.resolve("other")).threads(8);
        newsroom.threads(1).run("one");
        for (String crash : List.of("profile", "part:2", "articles", "articles:2", "manifest")) {
            try {
                other.launcher(crash).run(other.order("one"));
            } catch (Throwable e) {
                assertThat(e).hasStackTraceContaining("Crash");
            }
        }
        Files.writeString(
                other.output().resolve(".staging/one/run/removed/part-00000.jsonl"), "x", StandardOpenOption.APPEND);
        other.run("one");

        assertThat(other.files("one")).isEqualTo(newsroom.files("one"));
    }
}
