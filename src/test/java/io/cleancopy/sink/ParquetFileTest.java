package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Parquet file says of itself, as an independent reader sees it. */
class ParquetFileTest {
    @TempDir
    Path dir;

    @Test
    void declaresTypesAndWhatMayBeMissing() throws Exception {
        var file = write(List.of(StandardRows.row(1, "a", "b", List.of("c"))));

        assertThat(Readers.query("SELECT name, type, repetition_type, coalesce(converted_type, '-'),"
                        + " coalesce(logical_type::VARCHAR, '-') FROM parquet_schema('" + file + "')"))
                .extracting(row ->
                        String.join(" ", row.stream().map(String::valueOf).toList()))
                .containsExactly(
                        "standard null null - -",
                        "id INT32 REQUIRED - -",
                        "needed BYTE_ARRAY REQUIRED UTF8 StringType()",
                        "optional BYTE_ARRAY OPTIONAL UTF8 StringType()",
                        "list null REQUIRED LIST ListType()",
                        "list null REPEATED - -",
                        "element BYTE_ARRAY REQUIRED UTF8 StringType()",
                        "large INT64 OPTIONAL - -",
                        "share DOUBLE OPTIONAL - -",
                        "day INT32 OPTIONAL DATE DateType()",
                        "instant INT64 OPTIONAL TIMESTAMP_MICROS TimestampType(isAdjustedToUTC=1,"
                                + " unit=TimeUnit(MILLIS=<null>, MICROS=MicroSeconds(), NANOS=<null>))",
                        "structs null REQUIRED LIST ListType()",
                        "list null REPEATED - -",
                        "element null REQUIRED - -",
                        "kind BYTE_ARRAY OPTIONAL UTF8 StringType()",
                        "note BYTE_ARRAY OPTIONAL UTF8 StringType()");
    }

    @Test
    void readsAsTheTypesOfTheTable() throws Exception {
        var file = write(List.of());

        var described = Readers.query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + file + "')");

        for (int i = 0; i < described.size(); i++) {
            var column = StandardRows.TABLE.columns().get(i);
            assertThat(described.get(i)).containsExactly(column.name(), Readers.duckType(column));
        }
        assertThat(described).hasSameSizeAs(StandardRows.TABLE.columns());
    }

    @Test
    void carriesItsMetadata() throws Exception {
        var file = write(StandardRows.all());

        assertThat(Readers.query("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')"))
                .containsExactly(List.of("run_id", "r1"));
    }

    @Test
    void isCompressedWithZstdInRowGroupsOfABoundedSize() throws Exception {
        var random = new Random(7);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < 80; i++) {
            rows.add(StandardRows.row(i, noise(random, 1 << 20), null, List.of()));
        }

        var file = write(rows);

        assertThat(Readers.query("SELECT DISTINCT compression FROM parquet_metadata('" + file + "')"))
                .containsExactly(List.of("ZSTD"));
        var groups = Readers.query("SELECT row_group_id, any_value(row_group_num_rows) FROM parquet_metadata('" + file
                + "') GROUP BY 1 ORDER BY 1");
        assertThat(groups).hasSizeBetween(2, 4);
        assertThat(Readers.query("SELECT count(*), sum(length(needed)) FROM '" + file + "'"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("80 " + 80L * (1 << 20));
    }

    @Test
    void isWrittenWithoutHadoop() {
        assertThatThrownBy(() -> Class.forName("org.apache.hadoop.conf.Configuration"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private Path write(List<List<@Nullable Object>> rows) throws IOException, SQLException {
        return Files.write(dir.resolve("x.parquet"), SinkContractTest.bytes(Sinks.byId("parquet"), rows));
    }

    private static String noise(Random random, int length) {
        var text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) (' ' + random.nextInt(90)));
        }
        return text.toString();
    }
}
