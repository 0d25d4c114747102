package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.source.warc.Warc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over web archives. */
class WarcRunsTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;

    @BeforeEach
    void write() {
        String cut = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + Newsroom.article(3);
        var warc = new Warc()
                .record("warcinfo", "", "software: invented".getBytes(StandardCharsets.UTF_8))
                .page("https://www.ledger.example/1", html(1))
                .record("request", "", "GET /2 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://www.ledger.example/2", html(2))
                .record(
                        "response",
                        "WARC-Truncated: length\r\nContent-Type: application/http\r\n",
                        cut.getBytes(StandardCharsets.UTF_8));
        newsroom = new Newsroom(dir).bytes("f.warc.gz", warc.gzip());
    }

    @Test
    void makesRowsOfThePagesInThem() {
        assertThat(newsroom.run("one").counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));

        var rows = newsroom.rows("one", "articles");
        assertThat(rows)
                .extracting(row -> row.get("source"))
                .allSatisfy(source -> assertThat(String.valueOf(source)).startsWith("f.warc.gz@"));
        assertThat(rows)
                .extracting(row -> row.get("url"))
                .containsExactly(null, "https://www.ledger.example/1", "https://www.ledger.example/2");
        assertThat(rows.get(1).get("publisher")).isEqualTo("ledger.example");
        assertThat(String.valueOf(rows.get(1).get("quality_flags"))).doesNotContain("page-cut-off");
        assertThat(String.valueOf(rows.get(0).get("quality_flags"))).contains("page-cut-off");
    }

    @Test
    void saysHowManyRecordsWereNoPages() throws Exception {
        newsroom.run("one");

        String listed = Files.readString(newsroom.output().resolve("latest/listed.jsonl"));
        assertThat(listed).contains("\"records\":3,\"passed_over\":{\"request\":1,\"warcinfo\":1}");
    }

    @Test
    void goesOnInTheMiddleOfAFileBehindTheLimit() {
        newsroom.limit(1).run("one");

        assertThat(newsroom.limit(9).run("two").counts()).isEqualTo(new Counts(3, 2, 1, 0, 0));
        assertThat(newsroom.run("three").end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    private static String html(int article) {
        return "<html><body><p>" + Newsroom.article(article).replace("\n\n", "<p>") + "</body></html>";
    }
}
