package io.cleancopy.sink.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Utf8Writer writer = new Utf8Writer(out);

    @Test
    void writesTextsPartsOfThemAndCharacters() throws IOException {
        writer.write("Überfahrt – ");
        writer.write("«Grüße» \uD83D\uDEA2!", 1, 9);
        writer.write("die Fähre".toCharArray(), 4, 5);
        writer.write('渡');
        writer.append(" ja").append('.');

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Überfahrt – Grüße» \uD83D\uDEA2Fähre渡 ja.");
    }

    @Test
    void closesWithoutClosingWhatItWritesTo() throws IOException {
        var closed = new boolean[1];
        var noting = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        var writer = new Utf8Writer(noting);

        writer.close();
        writer.write("more");

        assertThat(closed[0]).isFalse();
        assertThat(noting.size()).isEqualTo(4);
    }
}
