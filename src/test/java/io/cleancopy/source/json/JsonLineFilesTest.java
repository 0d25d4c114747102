package io.cleancopy.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Packed;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLineFilesTest {
    @TempDir
    Path dir;

    @Test
    void namesRecordsByTheirLines() throws Exception {
        var records = records("""
                {"text": "The ferry sailed."}

                {"body": "The quay was full."}
                """);

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.locations()).containsExactly("f.jsonl#1", "f.jsonl#3");
        assertThat(records.texts()).containsExactly("The ferry sailed.", "The quay was full.");
    }

    @Test
    void readsAnyRecordOnceItIsListed() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            lines.append("{\"text\": \"Boat number ").append(i).append(" sailed – late.\"}\r\n");
        }
        var records = records(lines.toString());

        assertThat(records.read(0, 1, 5, 6, 2, 2, 8))
                .extracting(text -> text.substring(12, 13))
                .containsExactly("0", "1", "5", "6", "2", "2", "8");
    }

    @Test
    void readsTheLastLineWithoutALineFeedAndAByteOrderMark() throws Exception {
        assertThat(records("\uFEFF{\"text\": \"One.\"}\n{\"text\": \"Two.\"}").texts())
                .containsExactly("One.", "Two.");
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() throws Exception {
        assertThat(records("").texts()).containsExactly("empty");
        assertThat(records("\n \n").texts()).containsExactly("empty");
    }

    @Test
    void costsNoOtherLineWhenOneIsNoRecord() throws Exception {
        var records = records("""
                {"text": "One."}
                {"text": "cut o
                [1, 2]
                {"text": "Twice.", "text": "Twice."}
                {"headline": "No text"}
                {"text": "Six."}
                """);

        assertThat(records.texts()).containsExactly("One.", "malformed", "malformed", "malformed", "empty", "Six.");
        assertThat(records.read(0, 1, 2, 3, 4, 5)).isEqualTo(records.texts());
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws Exception {
        byte[] latin = "{\"text\": \"Schn\u00F6ll\"}\n{\"text\": \"Two.\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RecordsOf.file(dir.resolve("f.jsonl"), latin).texts()).containsExactly("malformed", "Two.");
    }

    @Test
    void doesNotHoldLinesThatAreTooLong() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(30);
        String lines = "{\"text\": \"" + "long ".repeat(100_000) + "\"}\n{\"text\": \"Two.\"}\n";
        var records = RecordsOf.file(dir.resolve("f.jsonl"), lines.getBytes(StandardCharsets.UTF_8), settings);

        assertThat(records.texts()).containsExactly("too-large", "Two.");
        assertThat(records.read(1, 0)).containsExactly("Two.", "too-large");
    }

    @Test
    void takesHtmlForHtmlAndKeepsWhatTheRecordSays() throws Exception {
        var records =
                records("{\"content\": \"<p>One.\", \"title\": \"Ferry sails\", \"authors\": [\"Ada Quill\", {\"name\":"
                        + " \"Tom Reed\"}], \"date\": \"2026-03-04\", \"url\": \"https://ledger.example/ferry\", \"lang\": \"en\","
                        + " \"site_name\": \"Harbour Ledger\", \"category\": \"\", \"tags\": []}");
        var page = records.raws().get(0);

        assertThat(page.type()).isEqualTo(MediaType.HTML);
        assertThat(page.origin().publisher()).isEqualTo("Harbour Ledger");
        assertThat(page.declared())
                .isEqualTo(Map.of(
                        "record:headline", "Ferry sails",
                        "record:author", "Ada Quill\nTom Reed",
                        "record:published", "2026-03-04",
                        "record:url", "https://ledger.example/ferry",
                        "record:language", "en"));
    }

    @Test
    void prefersHtmlToText() throws Exception {
        assertThat(records("{\"text\": \"One.\", \"html\": \"<b>One.</b>\"}").texts())
                .containsExactly("<b>One.</b>");
    }

    @Test
    void readsCompressedLines() throws Exception {
        var records =
                RecordsOf.file(dir.resolve("f.jsonl.gz"), Packed.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));

        assertThat(records.locations()).containsExactly("f.jsonl.gz#1", "f.jsonl.gz#2");
        assertThat(records.read(0, 1, 0)).containsExactly("One.", "Two.", "One.");
    }

    @Test
    void saysWhereACompressedFileIsCutOff() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"text\": \"Boat ").append(i * 7919 % 3001).append(" sailed.\"}\n");
        }
        byte[] whole = Packed.gzip(lines.toString());
        var records = RecordsOf.file(dir.resolve("f.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

        var problems =
                records.pages().stream().filter(page -> page.problem() != null).toList();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).problem().reason()).isEqualTo(RejectReason.CUT_OFF);
        assertThat(records.pages()).hasSizeBetween(100, 2900).endsWith(problems.get(0));
        assertThat(records.texts().get(5)).isEqualTo("Boat " + 5 * 7919 % 3001 + " sailed.");
    }

    @Test
    void seesThatTheFileChangedSinceItWasListed() throws Exception {
        var records = records("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        Files.writeString(dir.resolve("f.jsonl"), "{\"text\": \"Other.\"}\n");

        assertThat(records.read(0, 1)).containsExactly("changed-during-read", "changed-during-read");
        Files.delete(dir.resolve("f.jsonl"));
        assertThat(records.read(1)).containsExactly("unreadable");
    }

    private RecordsOf records(String lines) throws Exception {
        return RecordsOf.file(dir.resolve("f.jsonl"), lines);
    }
}
