package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablePartsTest {
    private static final RejectRow REJECT =
            new RejectRow("a.txt", null, "read", "empty", "no text", null, "r0", "r1", "r1");
    private static final DuplicateRow DUPLICATE = new DuplicateRow("b.txt", "a1_1", "near", 0.875, "r1");

    @TempDir
    Path run;

    @Test
    void writesTheSameRowsInEveryFormat() throws Exception {
        write(run, 0, Samples.landed(Samples.ferry(), "a1_1"), Samples.landed(Samples.plain("One.", "Two."), "a1_2"));

        for (var table : Tables.ALL) {
            var file = run.resolve(table.name() + "/part-00000.");
            var parquet = Readers.of(Sinks.byId("parquet")).get("duckdb").read(Path.of(file + "parquet"), table);
            assertThat(parquet).as(table.name()).isNotEmpty();
            assertThat(Readers.of(Sinks.byId("csv")).get("duckdb").read(Path.of(file + "csv"), table))
                    .isEqualTo(parquet);
            assertThat(Readers.of(Sinks.byId("csv")).get("strict").read(Path.of(file + "csv"), table))
                    .isEqualTo(parquet);
            assertThat(Readers.of(Sinks.byId("jsonl")).get("duckdb").read(Path.of(file + "jsonl"), table))
                    .isEqualTo(parquet);
        }
    }

    @Test
    void tellsWhatItWrote() throws Exception {
        var files = write(run, 0, Samples.landed(Samples.ferry(), "a1_1"));

        assertThat(files)
                .extracting(file -> file.path() + " " + file.rows())
                .containsExactly(
                        "articles/part-00000.csv 1",
                        "articles/part-00000.parquet 1",
                        "articles/part-00000.jsonl 1",
                        "media/part-00000.csv 2",
                        "media/part-00000.parquet 2",
                        "media/part-00000.jsonl 2",
                        "related/part-00000.csv 1",
                        "related/part-00000.parquet 1",
                        "related/part-00000.jsonl 1",
                        "lifted/part-00000.csv 3",
                        "lifted/part-00000.parquet 3",
                        "lifted/part-00000.jsonl 3",
                        "removed/part-00000.csv 4",
                        "removed/part-00000.parquet 4",
                        "removed/part-00000.jsonl 4",
                        "rejects/part-00000.csv 1",
                        "rejects/part-00000.parquet 1",
                        "rejects/part-00000.jsonl 1",
                        "duplicates/part-00000.csv 1",
                        "duplicates/part-00000.parquet 1",
                        "duplicates/part-00000.jsonl 1",
                        "tombstones/part-00000.csv 1",
                        "tombstones/part-00000.parquet 1",
                        "tombstones/part-00000.jsonl 1",
                        "amended/part-00000.csv 1",
                        "amended/part-00000.parquet 1",
                        "amended/part-00000.jsonl 1");
        for (var file : files) {
            byte[] bytes = Files.readAllBytes(run.resolve(file.path()));
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(file.path()).isEqualTo(file.table() + "/part-00000." + file.format());
        }
    }

    @Test
    void landsTheFieldsOfTheArticle() throws Exception {
        write(run, 0, Samples.landed(Samples.ferry(), "a1_1"));

        assertThat(row(
                        "SELECT article_id, version, publisher, headline, authors, dateline, published_at::VARCHAR,"
                                + " published_date::VARCHAR, language, paragraphs, removed_blocks, quality_flags, access, charset,"
                                + " source, run_id, schema_version FROM",
                        "articles"))
                .hasToString(
                        "[a1_1, 1, harbour.example, Ferry returns to the old quay \u26f4\ufe0f, [Ada Quill], QUAYSIDE,"
                                + " 2026-03-02 07:30:00.123456+00, 2026-03-02, en, 2, 2, [low-confidence], unknown, UTF-8,"
                                + " ferry/2026/\"quay\", 4.txt, r1, 2]");
        assertThat(row("SELECT body, characters = length(body), kept_ratio BETWEEN 0.5 AND 1 FROM", "articles"))
                .containsExactly(
                        "(QUAYSIDE) \u2014 The ferry, \"Gull\", came back on Monday.\n\n"
                                + "It stays until June, the harbour master said.",
                        true,
                        true);
    }

    @Test
    void rebuildsThePageFromBodyLiftedAndRemoved() throws Exception {
        var article = Samples.ferry();
        write(run, 0, Samples.landed(article, "a1_1"));

        var blocks = new TreeMap<Integer, String>();
        for (var row : rows("SELECT block, text FROM", "lifted")) {
            blocks.put((Integer) row.get(0), (String) row.get(1));
        }
        for (var row : rows("SELECT block, text FROM", "removed", "WHERE extent = 'block'")) {
            blocks.put((Integer) row.get(0), (String) row.get(1));
        }
        int at = 0;
        for (var paragraph : ((String) row("SELECT body FROM", "articles").get(0)).split("\n\n")) {
            while (blocks.containsKey(at)) {
                at++;
            }
            blocks.put(at, paragraph);
        }
        for (var row : rows("SELECT block, \"from\", text FROM", "removed", "WHERE extent = 'part' ORDER BY seq")) {
            blocks.merge(
                    (Integer) row.get(0), (String) row.get(2), (rest, cut) -> insert(rest, (Integer) row.get(1), cut));
        }

        assertThat(List.copyOf(blocks.values()))
                .usingElementComparator((a, b) -> a.replace(" ", "").compareTo(b.replace(" ", "")))
                .isEqualTo(article.page().blocks().stream().map(Block::text).toList());
    }

    private static String insert(String rest, int from, String cut) {
        int at = rest.offsetByCodePoints(0, Math.min(from, Columns.codePoints(rest)));
        return rest.substring(0, at) + cut + rest.substring(at);
    }

    @Test
    void givesTablesWithoutRowsAFileInTheFirstPartOnly() throws Exception {
        try (var part = TableParts.open(run, 0, Sinks.all(), Map.of())) {
            assertThat(part.finish()).hasSize(Tables.ALL.size() * Sinks.all().size());
        }
        try (var part = TableParts.open(run, 1, Sinks.all(), Map.of())) {
            part.write(REJECT);
            assertThat(part.finish()).extracting(PartFile::table).containsOnly("rejects");
        }

        assertThat(Files.readString(run.resolve("media/part-00000.csv")))
                .isEqualTo("article_id,version,seq,kind,caption,credit,url,run_id\n");
        assertThat(files()).filteredOn(name -> name.contains("part-00001")).hasSize(3);
        assertThat(Readers.query("SELECT count(*) FROM read_parquet('" + run + "/rejects/*.parquet')"))
                .hasToString("[[1]]");
    }

    @Test
    void leavesNothingWhenItIsNotFinished() throws Exception {
        try (var part = TableParts.open(run, 3, Sinks.all(), Map.of())) {
            part.write(Samples.landed(Samples.ferry(), "a1_1"));
            assertThat(files())
                    .isNotEmpty()
                    .allMatch(name -> name.contains("/.part-00003.") && name.endsWith(".inprogress"));
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void replacesWhatAnEarlierAttemptLeft() throws Exception {
        Files.createDirectories(run.resolve("media"));
        Files.writeString(run.resolve("media/part-00001.csv"), "an attempt that got this far");
        Files.writeString(run.resolve("media/.part-00001.parquet.inprogress"), "half a file");
        Files.writeString(run.resolve("media/part-00002.csv"), "another part");

        write(run, 1, Samples.landed(Samples.plain("Only text."), "a1_1"));

        assertThat(files())
                .noneMatch(name -> name.endsWith(".inprogress"))
                .noneMatch(name -> name.contains("media/part-00001"));
        assertThat(files()).anyMatch(name -> name.endsWith("media/part-00002.csv"));
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        var first = write(run.resolve("a"), 7, Samples.landed(Samples.ferry(), "a1_1"));
        var second = write(run.resolve("b"), 7, Samples.landed(Samples.ferry(), "a1_1"));

        assertThat(first).isEqualTo(second);
    }

    @Test
    void refusesAFileWithOtherRowsThanWereWritten() throws Exception {
        var forgetful = new ForgetfulSink();

        try (var part = TableParts.open(run, 0, List.of(forgetful), Map.of())) {
            part.write(REJECT);
            assertThatThrownBy(part::finish)
                    .isInstanceOf(IOException.class)
                    .hasMessage("Cannot verify rejects/part-00000.jsonl: 1 rows written, 0 found");
        }

        assertThat(files()).isEmpty();
    }

    private static List<PartFile> write(Path dir, int number, Landed... landed) throws IOException {
        try (var part = TableParts.open(dir, number, Sinks.all(), Map.of("run_id", "r1"))) {
            for (var row : landed) {
                part.write(row);
            }
            part.write(REJECT);
            part.write(DUPLICATE);
            part.write(new TombstoneRow("a1_3", 2, "source-gone", "c.txt", "r1"));
            part.write(new AmendedRow("a1_4", 1, "d.txt", null, null, "r1"));
            return part.finish();
        }
    }

    private List<Object> row(String select, String table) throws Exception {
        return rows(select, table).get(0);
    }

    private List<List<Object>> rows(String select, String table, String... rest) throws Exception {
        return Readers.query(
                select + " '" + run.resolve(table + "/part-00000.parquet") + "' " + String.join(" ", rest));
    }

    private List<String> files() throws IOException {
        try (var found = Files.walk(run)) {
            return found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
