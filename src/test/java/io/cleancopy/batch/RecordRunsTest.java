package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.source.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over files that hold many pages. */
class RecordRunsTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        newsroom = new Newsroom(dir);
        newsroom.page("a.txt", Newsroom.article(1));
        file = newsroom.file("f.jsonl");
        append(2, 3, 4, 5);
    }

    @Test
    void cleansRecordsAsItCleansFiles() {
        var result = newsroom.run("one");

        assertThat(result.counts()).isEqualTo(new Counts(5, 5, 0, 0, 0));
        assertThat(newsroom.rows("one", "articles"))
                .extracting(row -> row.get("source"))
                .containsExactly("a.txt", "f.jsonl#1", "f.jsonl#2", "f.jsonl#3", "f.jsonl#4");
    }

    @Test
    void doesNotOpenAFileOfWhichAllIsKnown() throws IOException {
        newsroom.run("one");
        var time = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        Files.writeString(file, "x".repeat((int) size));
        Files.setLastModifiedTime(file, time);

        var result = newsroom.run("two");

        assertThat(result.end()).isEqualTo(RunResult.End.NOTHING_NEW);
        assertThat(result.counts()).isEqualTo(new Counts(5, 0, 5, 0, 0));
    }

    @Test
    void cleansOnlyTheNewRecordsOfAFileThatGrew() throws IOException {
        newsroom.run("one");
        append(6);

        assertThat(newsroom.run("two").counts()).isEqualTo(new Counts(6, 1, 5, 0, 0));
        assertThat(newsroom.run("three").end()).isEqualTo(RunResult.End.NOTHING_NEW);
        assertThat(newsroom.rows("two", "articles"))
                .extracting(row -> row.get("source"))
                .containsExactly("f.jsonl#5");
    }

    @Test
    void cleansARecordAgainThatSaysSomethingElse() throws IOException {
        newsroom.run("one");
        String line = Files.readAllLines(file).get(1);
        Files.writeString(file, Files.readString(file).replace(line, line.replace("{", "{\"title\":\"Another\",")));

        assertThat(newsroom.run("two").counts().unchanged()).isEqualTo(4);
    }

    @Test
    void looksAtAFileAgainOfWhichSomethingCouldNotBeRead() throws IOException {
        newsroom.bytes("b.zip", encrypted(new Packed().with("x.txt", "X.").zip()));
        newsroom.run("one");
        var ledger = Ledger.read(new OutputFolder(newsroom.output()));

        assertThat(newsroom.rows("one", "rejects"))
                .extracting(row -> row.get("reason"))
                .containsExactly("unreadable");
        assertThat(ledger.listed("b.zip")).isNull();
        assertThat(ledger.listed("f.jsonl")).isNotNull();
        assertThat(newsroom.run("two").end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    /** The flag for that stands in both headers of the entry. */
    private static byte[] encrypted(byte[] zip) {
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 3 || zip[i + 2] == 1)) {
                zip[i + (zip[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        return zip;
    }

    @Test
    void goesOnInTheMiddleOfAFileBehindTheLimit() {
        newsroom.limit(3).run("one");

        assertThat(newsroom.limit(3).run("two").counts()).isEqualTo(new Counts(5, 2, 3, 0, 0));
        assertThat(newsroom.run("three").end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    @Test
    void rejectsARecordThatIsNone() throws IOException {
        Files.writeString(file, "{\"text\": \n", StandardOpenOption.APPEND);

        assertThat(newsroom.run("one").counts()).isEqualTo(new Counts(6, 5, 0, 0, 1));
        assertThat(newsroom.rows("one", "rejects")).singleElement().satisfies(row -> {
            assertThat(row.get("source")).isEqualTo("f.jsonl#5");
            assertThat(row.get("reason")).isEqualTo("malformed");
        });
        assertThat(newsroom.run("two").end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    private void append(int... articles) throws IOException {
        for (int article : articles) {
            String line = Json.write(Map.of("text", Newsroom.article(article))) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
