package io.cleancopy.source.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFilesTest {
    private static final String BOATS = "SELECT i AS id, 'Boat ' || i || ' – sailed ' || (i * 7919 % 3001) AS text,"
            + " 'Title ' || (i % 3) AS title FROM range(5000) t(i)";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODEC 'snappy'",
                "CODEC 'zstd'",
                "CODEC 'gzip'",
                "CODEC 'lz4_raw'",
                "CODEC 'uncompressed'",
                "CODEC 'snappy', PARQUET_VERSION V2",
                "CODEC 'zstd', PARQUET_VERSION V2"
            })
    void readsRowsOfSeveralRowGroups(String options) throws Exception {
        var records = records(BOATS, options + ", ROW_GROUP_SIZE 2048");

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.locations()).hasSize(5000).startsWith("f.parquet#1").endsWith("f.parquet#5000");
        for (int i : new int[] {0, 1, 2047, 2048, 2049, 4999}) {
            assertThat(records.texts().get(i)).isEqualTo("Boat " + i + " – sailed " + i * 7919 % 3001);
            assertThat(records.raws().get(i).declared()).isEqualTo(Map.of("record:headline", "Title " + i % 3));
        }
        assertThat(records.read(4999, 0, 2049, 2050, 1))
                .isEqualTo(List.of(
                        records.texts().get(4999),
                        records.texts().get(0),
                        records.texts().get(2049),
                        records.texts().get(2050),
                        records.texts().get(1)));
    }

    @Test
    void skipsRowGroupsBeforeTheRowThatIsAskedFor() throws Exception {
        var records = records(BOATS, "CODEC 'zstd', ROW_GROUP_SIZE 2048");

        assertThat(records.pages().get(4100).record().position()).isEqualTo(4100);
        assertThat(records.pages().get(4100).record().bytes()).isBetween(10L, 200L);
    }

    @Test
    void readsListsTimesAndGroups() throws Exception {
        var records = records("""
                SELECT '<p>One.' AS html, 'not this' AS text, ['Ada Quill', NULL, 'Tom Reed'] AS authors,
                    [{name: 'tides'}, {name: 'quays'}] AS tags, TIMESTAMPTZ '2026-03-04 05:06:07.5Z' AS published,
                    DATE '2026-03-05' AS modified, {name: 'Harbour Ledger'} AS publisher, 7::INTEGER AS section
                UNION ALL SELECT NULL, 'Two.', [], NULL, NULL, NULL, NULL, 8
                UNION ALL SELECT '', NULL, [NULL], [], NULL, NULL, {name: NULL}, NULL
                """, "CODEC 'snappy'");

        assertThat(records.texts()).containsExactly("<p>One.", "Two.", "empty");
        assertThat(records.raws().get(0).origin().publisher()).isEqualTo("Harbour Ledger");
        assertThat(records.raws().get(0).declared())
                .isEqualTo(Map.of(
                        "record:author", "Ada Quill\nTom Reed",
                        "record:tags", "tides\nquays",
                        "record:published", "2026-03-04T05:06:07.500Z",
                        "record:modified", "2026-03-05",
                        "record:section", "7"));
        assertThat(records.raws().get(1).declared()).isEqualTo(Map.of("record:section", "8"));
    }

    @Test
    void readsTimesWithoutAZone() throws Exception {
        var times = "SELECT 'a' AS text, TIMESTAMP_MS '2026-03-04 05:06:07' AS published,"
                + " TIMESTAMP_NS '1969-03-04 05:06:07.000000001' AS modified";

        assertThat(records(times, "CODEC 'snappy'").raws().get(0).declared())
                .isEqualTo(Map.of(
                        "record:published", "2026-03-04T05:06:07",
                        "record:modified", "1969-03-04T05:06:07.000000001"));
    }

    @Test
    void readsNoOtherColumns() throws Exception {
        byte[] good = parquet("SELECT 'One.' AS text, 'the needle' AS other", "CODEC 'uncompressed'");
        int at = new String(good, StandardCharsets.ISO_8859_1).indexOf("the needle");
        good[at - 4] = (byte) 0xFF;

        assertThat(records(good).texts()).containsExactly("One.");
    }

    @Test
    void saysThatAFileWithoutARowIsEmptyAndRejectsEachRowWhereNoFieldIsAText() throws Exception {
        assertThat(records("SELECT 'a' AS text WHERE false", "CODEC 'zstd'").texts())
                .containsExactly("empty");
        assertThat(records("SELECT i AS id FROM range(3) t(i)", "CODEC 'zstd'").texts())
                .containsExactly("empty", "empty", "empty");
        assertThat(records("SELECT 'T' AS title FROM range(2)", "CODEC 'zstd'").texts())
                .containsExactly("empty", "empty");
    }

    @Test
    void saysThatACodecIsNotRead() throws Exception {
        var records = records(BOATS + " LIMIT 2", "CODEC 'brotli'");

        assertThat(records.texts()).containsExactly("unreadable", "unreadable");
        assertThat(records.raws().get(0).problem().detail()).contains("BROTLI", "SNAPPY");
    }

    @Test
    void rejectsTheRowsOfARowGroupThatCannotBeReadAndGoesOn() throws Exception {
        byte[] bytes = parquet(BOATS, "CODEC 'zstd', ROW_GROUP_SIZE 2048");
        for (int i = 0; i < 400; i++) {
            bytes[bytes.length * 3 / 5 + i] = 0;
        }
        var records = records(bytes);

        assertThat(records.texts()).hasSize(5000).contains("malformed");
        assertThat(records.texts().subList(0, 2048)).doesNotContain("malformed");
        assertThat(records.texts().subList(4096, 5000)).doesNotContain("malformed");
        int bad = records.texts().lastIndexOf("malformed");
        assertThat(records.read(bad, bad, 0, bad + 1, bad))
                .containsExactly(
                        "malformed",
                        "malformed",
                        records.texts().get(0),
                        records.texts().get(bad + 1),
                        "malformed");
    }

    @Test
    void saysThatAFileIsCutOffOrNone() throws Exception {
        byte[] good = parquet(BOATS, "CODEC 'snappy'");

        assertThat(records(Arrays.copyOf(good, good.length - 1)).texts()).containsExactly("cut-off");
        assertThat(records(Arrays.copyOf(good, good.length / 2)).texts()).containsExactly("cut-off");
        assertThat(records(Arrays.copyOf(good, 4)).texts()).containsExactly("cut-off");
        assertThat(records(Arrays.copyOf(good, 3)).texts()).containsExactly("malformed");
        assertThat(records(new byte[0]).texts()).containsExactly("malformed");
        assertThat(records("PAR1 or not? PAR1".getBytes(StandardCharsets.UTF_8)).locations())
                .containsExactly("f.parquet");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1, 60_000})
    void refusesAFooterThatCannotBe(int length) throws Exception {
        byte[] bytes = parquet(BOATS + " LIMIT 5", "CODEC 'snappy'");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8, length);

        assertThat(records(bytes).texts()).containsExactly("malformed");
    }

    @Test
    void finishesOnBytesThatWereChanged() throws Exception {
        byte[] good = parquet(
                "SELECT 'Boat ' || i AS text, [i::VARCHAR, 'x'] AS authors FROM range(300) t(i)",
                "CODEC 'snappy', ROW_GROUP_SIZE 100");
        var random = new Random(17);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = good.clone();
            for (int change = 0; change <= i % 3; change++) {
                // the footer is what is believed
                int at = i % 2 == 0 ? bytes.length - 1 - random.nextInt(600) : random.nextInt(bytes.length);
                bytes[at] = (byte) random.nextInt(256);
            }
            var records = records(bytes);
            refused += records.texts().contains("malformed") ? 1 : 0;
            assertThat(records.raws())
                    .allMatch(page -> page.problem() == null
                            || !page.problem().detail().contains("Exception")
                                    && !page.problem().detail().contains("Error"));
        }
        assertThat(refused).isBetween(50, 299);
    }

    @Test
    void doesNotUnpackMoreThanIsAllowed() throws Exception {
        byte[] bomb = parquet("SELECT repeat('a', 40000000) AS text", "CODEC 'zstd'");
        byte[] dictionary = parquet(
                "SELECT repeat('a', 100000) AS text FROM range(1000)", "CODEC 'zstd', DICTIONARY_SIZE_LIMIT 10");

        assertThat(records(bomb).texts()).containsExactly("archive-limit");
        assertThat(dictionary.length).isLessThan(100_000);
        var texts = records(dictionary).texts();
        assertThat(texts).hasSize(1000).startsWith("a".repeat(100_000)).endsWith("archive-limit");
        assertThat(texts.indexOf("archive-limit")).isBetween(100, 110);
        assertThat(records(dictionary).read(50, 500, 99)).containsExactly(texts.get(0), "archive-limit", texts.get(0));
    }

    @Test
    void refusesMoreRowsThanAFileCanHold() throws Exception {
        var standard = SourceSettings.standard();
        var settings = new SourceSettings(
                standard.maxPageBytes(),
                standard.fields(),
                new ArchiveLimits(1L << 30, 1, 100, 4),
                standard.csvDelimiter(),
                standard.exports());
        byte[] nulls = parquet("SELECT NULL::VARCHAR AS text FROM range(100000)", "CODEC 'zstd'");
        var records = RecordsOf.file(dir.resolve("f.parquet"), nulls, settings);

        assertThat(records.texts()).containsExactly("archive-limit");
        assertThat(records(nulls).texts()).hasSize(100_000).containsOnly("empty");
    }

    @Test
    void knowsFilesByTheirFirstBytes() throws Exception {
        byte[] bytes = parquet(BOATS + " LIMIT 2", "CODEC 'snappy'");

        assertThat(RecordsOf.file(dir.resolve("part-0"), bytes).locations()).containsExactly("part-0#1", "part-0#2");
        assertThat(RecordsOf.file(dir.resolve("part-1"), "PAR1 was the name of the boat.")
                        .holdsRecords())
                .isFalse();
    }

    @Test
    void readsFilesThatAreCompressedOnceMore() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(parquet(BOATS + " LIMIT 50", "CODEC 'snappy'"));
        }
        var records = RecordsOf.file(dir.resolve("f.parquet.gz"), packed.toByteArray());

        assertThat(records.pages()).hasSize(50).allMatch(page -> page.record().position() < 0);
        assertThat(records.read(49, 3))
                .containsExactly(records.texts().get(49), records.texts().get(3));
    }

    @Test
    void sizesOfTextsAreLimitedAsThoseOfPages() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(8);
        var bytes = parquet("SELECT unnest(['One.', 'Much too long', 'Two.']) AS text", "CODEC 'snappy'");
        var records = RecordsOf.file(dir.resolve("f.parquet"), bytes, settings);

        assertThat(records.texts()).containsExactly("One.", "too-large", "Two.");
        assertThat(records.raws().get(1).problem().reason()).isEqualTo(RejectReason.TOO_LARGE);
    }

    private byte[] parquet(String select, String options) throws IOException {
        return DuckDb.parquet(dir.resolve("made"), select, options);
    }

    private RecordsOf records(String select, String options) throws IOException {
        return records(parquet(select, options));
    }

    private RecordsOf records(byte[] bytes) throws IOException {
        return RecordsOf.file(dir.resolve("f.parquet"), bytes);
    }
}
