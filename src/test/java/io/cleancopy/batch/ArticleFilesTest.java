package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Partition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of articles are cut, sorted and parted. */
class ArticleFilesTest {
    @TempDir
    Path dir;

    @Test
    void putsSlicesTogetherUpToTheSizeOfAFile() throws IOException {
        newsroom().slicePages(2).layout(Partition.NONE, 1).run("small");
        assertThat(files("small")).hasSizeGreaterThan(4);

        newsroom().slicePages(2).layout(Partition.NONE, 1 << 20).full().run("large");
        assertThat(files("large")).containsExactly("part-00000.csv", "part-00000.jsonl");
    }

    @Test
    void sortsByPublisherAndTimeOfPublication() {
        var newsroom = newsroom().slicePages(2).layout(Partition.NONE, 1 << 20);
        newsroom.run("one");

        assertThat(newsroom.rows("one", "articles"))
                .extracting(row -> row.get("publisher") + " " + row.get("published_date"))
                .containsExactly(
                        "null 2026-03-01",
                        "The Elm Post 2026-03-02",
                        "The Elm Post 2026-04-05",
                        "Zürich/Abend 2026-03-03",
                        "Zürich/Abend 2026-03-04",
                        "Zürich/Abend 2026-05-01");
    }

    @Test
    void partsByPublisher() throws IOException {
        newsroom().slicePages(2).layout(Partition.PUBLISHER, 1 << 20).run("one");

        assertThat(files("one"))
                .containsExactly(
                        "publisher=The Elm Post/part-00000.csv",
                        "publisher=The Elm Post/part-00000.jsonl",
                        "publisher=Z%C3%BCrich%2FAbend/part-00000.csv",
                        "publisher=Z%C3%BCrich%2FAbend/part-00000.jsonl",
                        "publisher=__HIVE_DEFAULT_PARTITION__/part-00000.csv",
                        "publisher=__HIVE_DEFAULT_PARTITION__/part-00000.jsonl");
    }

    @Test
    void partsByDayAndMonth() throws IOException {
        newsroom().layout(Partition.MONTH, 1 << 20).run("one");
        assertThat(files("one"))
                .filteredOn(file -> file.endsWith(".csv"))
                .containsExactly(
                        "published_month=2026-03/part-00000.csv",
                        "published_month=2026-04/part-00000.csv",
                        "published_month=2026-05/part-00000.csv");

        newsroom().layout(Partition.DATE, 1 << 20).full().run("two");
        assertThat(files("two")).hasSize(12).contains("published_date=2026-05-01/part-00000.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "articles:2", "mark:2", "part:3"})
    void comesToTheSameFilesAfterACrash(String crash) {
        var whole = newsroom().slicePages(2).layout(Partition.PUBLISHER, 3000);
        whole.run("one");
        var crashed = whole.into(dir.resolve("crashed")).slicePages(2).layout(Partition.PUBLISHER, 3000);
        assertThatThrownBy(() -> crashed.launcher(crash).run(crashed.order("one")))
                .hasRootCauseInstanceOf(Newsroom.Crash.class);
        crashed.run("one");

        assertThat(crashed.files("one")).isEqualTo(whole.files("one"));
    }

    private Newsroom newsroom() {
        var newsroom = new Newsroom(dir).formats("csv", "jsonl");
        newsroom.page(
                "f.jsonl",
                String.join(
                        "\n",
                        List.of(
                                record(1, "Zürich/Abend", "2026-03-04"),
                                record(2, "The Elm Post", "2026-04-05"),
                                record(3, null, "2026-03-01"),
                                record(4, "Zürich/Abend", "2026-03-03"),
                                record(5, "Zürich/Abend", "2026-05-01"),
                                record(6, "The Elm Post", "2026-03-02"))));
        return newsroom;
    }

    private static String record(int article, String publisher, String day) {
        var record = new LinkedHashMap<String, Object>();
        record.put("text", Newsroom.article(article).lines().skip(2).collect(Collectors.joining("\n")));
        record.put("publisher", publisher);
        record.put("published", day);
        return Json.write(record);
    }

    private List<String> files(String run) throws IOException {
        var articles = dir.resolve("output/run=" + run + "/articles");
        try (var tree = Files.walk(articles)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> articles.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
