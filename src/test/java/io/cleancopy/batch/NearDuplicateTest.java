package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.InventedPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that repeat others are written and say so. */
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
    void theNumberOfThreadsAndACrashChangeNothing() throws IOException {
        var other = newsroom.into(dir.resolve("other")).threads(8);
        newsroom.threads(1).run("one");
        for (String crash : List.of("profile", "part:2", "articles", "articles:2", "manifest")) {
            try {
                other.launcher(crash).run(other.order("one"));
            } catch (Throwable e) {
                assertThat(e).hasStackTraceContaining("Crash");
            }
        }
        other.run("one");

        assertThat(other.files("one")).isEqualTo(newsroom.files("one"));
    }
}
