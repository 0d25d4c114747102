package io.cleancopy.segment.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainReaderTest {
    /** Characters of one to four bytes, alone and behind runs of ASCII, short and long. */
    private static final String TEXT =
            "Größe ⚓🚢🚢 小さな船 ñ" + "quay ".repeat(30) + "é" + "boat\n".repeat(5) + "\u007F€🚢";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 64, 65, 2048})
    void readsWhatWasWrittenWhateverTheBufferHolds(int size) throws IOException {
        var read = new StringBuilder();
        try (var reader = new PlainReader(TEXT.getBytes(UTF_8))) {
            char[] buffer = new char[size + 2];
            for (int count = reader.read(buffer, 1, size); count >= 0; count = reader.read(buffer, 1, size)) {
                assertThat(count).isPositive();
                read.append(buffer, 1, count);
            }
            assertThat(buffer[0] + buffer[size + 1])
                    .as("outside what was asked for")
                    .isZero();
        }

        assertThat(read).hasToString(TEXT);
    }
}
