package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** No text gets lost or changed between a row and any reader of any format. */
class SinkPropertyTest {
    private static Path dir;

    @BeforeContainer
    static void makeFolder() throws Exception {
        dir = Files.createTempDirectory("sinks");
    }

    @AfterContainer
    static void removeFolder() throws Exception {
        try (var files = Files.list(dir)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(dir);
    }

    @Property(tries = 300, seed = "17")
    void everyReaderFindsTheTextsOfTheRows(@ForAll("texts") List<String> texts) throws Exception {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < texts.size(); i++) {
            var optional = texts.get((i + 1) % texts.size());
            rows.add(StandardRows.row(i, texts.get(i), i % 4 == 0 ? null : optional, texts.subList(0, i)));
        }

        for (var sink : Sinks.all()) {
            var file = Files.write(dir.resolve("x." + sink.extension()), SinkContractTest.bytes(sink, rows));
            for (var reader : Readers.of(sink).entrySet()) {
                assertThat(reader.getValue().read(file, StandardRows.TABLE))
                        .as(sink.id() + " read by " + reader.getKey())
                        .isEqualTo(
                                SinkContractTest.expected(rows, !reader.getKey().equals("fastcsv")));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        var awkward = Arbitraries.of(
                '"', ',', '\n', '\r', '\\', '\'', ' ', '\t', '\0', ';', '#', '\ufeff', '\ud83d', '\ude00');
        var text = Arbitraries.frequencyOf(
                Tuple.of(4, awkward.list().ofMaxSize(8).map(SinkPropertyTest::join)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(30)),
                Tuple.of(1, Arbitraries.strings().alpha().ofMaxLength(5)));
        return text.list().ofMinSize(1).ofMaxSize(6);
    }

    private static String join(List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
