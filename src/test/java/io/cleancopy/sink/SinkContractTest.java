package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format promises. */
class SinkContractTest {
    @TempDir
    Path dir;

    static List<Sink> sinks() {
        return Sinks.all();
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void givesBackEveryValueToEveryReader(Sink sink) throws Exception {
        var file = file(sink, StandardRows.all());

        for (var reader : Readers.of(sink).entrySet()) {
            var found = reader.getValue().read(file, StandardRows.TABLE);
            var expected = expected(StandardRows.all(), !reader.getKey().equals("fastcsv"));
            assertThat(found).as(reader.getKey()).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i)).as(reader.getKey() + ", row " + i).isEqualTo(expected.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void writesTheSameBytesForTheSameRows(Sink sink) throws IOException {
        assertThat(bytes(sink, StandardRows.all())).isEqualTo(bytes(sink, StandardRows.all()));
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void countsTheRowsOfAFinishedFile(Sink sink) throws IOException {
        assertThat(sink.rows(file(sink, StandardRows.all())))
                .isEqualTo(StandardRows.all().size());
        assertThat(sink.rows(file(sink, List.of()))).isZero();
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void refusesAFileThatWasCutOff(Sink sink) throws IOException {
        byte[] whole = bytes(sink, StandardRows.all());
        for (int cut : new int[] {1, 3, 5, 100}) {
            var file = Files.write(dir.resolve("cut"), Arrays.copyOf(whole, whole.length - cut));

            assertThatThrownBy(() -> sink.rows(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Cannot use ");
        }
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void saysSoWhenTheDiskIsFull(Sink sink) {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> {
                    try (var part = sink.open(full, StandardRows.TABLE, Map.of())) {
                        for (var row : StandardRows.all()) {
                            part.write(StandardRows.TABLE.values(row));
                        }
                        part.finish();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private Path file(Sink sink, List<List<@Nullable Object>> rows) throws IOException {
        return Files.write(dir.resolve("part." + sink.extension()), bytes(sink, rows));
    }

    static byte[] bytes(Sink sink, List<List<@Nullable Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var part = sink.open(out, StandardRows.TABLE, Map.of("run_id", "r1"))) {
            for (var row : rows) {
                part.write(StandardRows.TABLE.values(row));
            }
            part.finish();
        }
        return out.toByteArray();
    }

    /** The values that every reader must find: those of the table, which the formats are handed. */
    static List<List<@Nullable Object>> expected(List<List<@Nullable Object>> rows, boolean tellsEmptyFromNone) {
        return rows.stream()
                .map(row -> {
                    var values = Arrays.asList(StandardRows.TABLE.values(row));
                    if (!tellsEmptyFromNone && "".equals(values.get(2))) {
                        values.set(2, null);
                    }
                    return values;
                })
                .toList();
    }
}
