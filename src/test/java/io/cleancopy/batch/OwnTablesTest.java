package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run wrote is input for another. */
class OwnTablesTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet", "jsonl"})
    void articlesOfARunComeOutOfAnotherAsTheyWere(String format) throws IOException {
        var first = new Newsroom(dir.resolve("first"));
        for (int i = 1; i <= 3; i++) {
            first.page("the-elm-courier/" + i + ".txt", page(i));
        }
        first.run("one");
        var written = first.output().resolve("run=one/articles/part-00000." + format);
        var second = new Newsroom(dir.resolve("second"));
        second.bytes("articles." + format, Files.readAllBytes(written));

        assertThat(second.run("two").counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));

        for (String column : List.of("body", "headline", "authors", "published_date", "language")) {
            assertThat(second.rows("two", "articles"))
                    .extracting(row -> row.get(column))
                    .isEqualTo(first.rows("one", "articles").stream()
                            .map(row -> row.get(column))
                            .toList());
        }
        assertThat(second.rows("two", "articles")).allSatisfy(row -> {
            assertThat(row.get("authors")).isEqualTo(List.of("Ada Quill", "Tom Reed"));
            assertThat(row.get("published_date")).isEqualTo("2026-02-03");
        });
    }

    private static String page(int number) {
        String[] parts = Newsroom.article(number).split("\n\n", 2);
        return parts[0] + "\n\nBy Ada Quill and Tom Reed\n\nPublished 3 February 2026\n\n" + parts[1];
    }
}
