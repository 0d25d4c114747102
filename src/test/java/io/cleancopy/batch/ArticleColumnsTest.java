package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of articles with the columns that were asked for. */
class ArticleColumnsTest {
    @TempDir
    Path dir;

    @Test
    void writesTheColumnsThatWereChosenInTheirOrder() throws Exception {
        var newsroom =
                new Newsroom(dir).withPages(2).formats("csv", "jsonl").columns("body_markdown", "article_id", "words");
        newsroom.run("one");

        assertThat(newsroom.rows("one", "articles").get(0).keySet())
                .containsExactly("body_markdown", "article_id", "words");
        assertThat(Files.readString(newsroom.output().resolve("run=one/articles/part-00000.csv")))
                .startsWith("body_markdown,article_id,words\n");
        assertThat(columns(newsroom)).containsExactly("body_markdown", "article_id", "words");
    }

    @Test
    void addsTheBodyInOtherFormsAndWhatElseIsInTables() {
        var newsroom = new Newsroom(dir).formats("jsonl").columns("standard", "body_paragraphs", "media", "related");
        newsroom.page("a.txt", """
                Ferry to Skerrow sails again

                The ferry at the quay of Skerrow on Tuesday. (Ada Quill/Harbour Press)

                The ferry to Skerrow sailed again on Tuesday, nine days after the storm broke her moorings in the harbour.

                Read more: Ten ways to mend a net

                Some forty passengers had waited since dawn with crates of seedlings for the gardens of the island.
                """);
        newsroom.run("one");

        var row = newsroom.rows("one", "articles").get(0);
        assertThat(row.get("body_paragraphs")).isEqualTo(List.of(((String) row.get("body")).split("\n\n")));
        assertThat(row.get("media")).isEqualTo(nested(newsroom, "media", "kind", "caption", "credit", "url"));
        assertThat(row.get("related")).isEqualTo(nested(newsroom, "related", "label", "headline", "url"));
        assertThat((List<?>) row.get("media")).isNotEmpty();
        assertThat((List<?>) row.get("related")).isNotEmpty();
    }

    private static List<Map<String, Object>> nested(Newsroom newsroom, String table, String... fields) {
        return newsroom.rows("one", table).stream()
                .map(row -> {
                    row.keySet().retainAll(List.of(fields));
                    return row;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> columns(Newsroom newsroom) throws Exception {
        var schema = Json.readObject(Files.readString(newsroom.output().resolve("run=one/schema.json")));
        var articles = ((List<Map<String, Object>>) schema.get("tables")).get(0);
        return ((List<Map<String, Object>>) articles.get("columns"))
                .stream().map(column -> column.get("name")).toList();
    }
}
