package io.cleancopy.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainUtf8Test {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Small boats lay still.", "Größe", "小さな船は静かだった。", "⚓ 🚢 at the quay", "\u007F\uD7FF\uE000"})
    void isWhatJavaWritesAsUtf8(String text) {
        assertThat(PlainUtf8.is(text.getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\uFFFD", "Small boats\u0000lay still at the quay"})
    void isNotWhatSpeaksForAnotherEncoding(String text) {
        assertThat(PlainUtf8.is(text.getBytes(UTF_8))).isFalse();
    }

    @Test
    void isNotBehindAByteOrderMark() {
        assertThat(PlainUtf8.is("\uFEFFBoats".getBytes(UTF_8))).isFalse();
    }

    /** Overlong, surrogates, beyond the last plane, cut off, tails alone: whatever Java puts a replacement for. */
    @Test
    void agreesWithJavaOnWhatIsWellFormed() {
        var random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(12)];
            for (int at = 0; at < bytes.length; at++) {
                int kind = random.nextInt(4);
                bytes[at] =
                        (byte) (kind == 0 ? 'a' : kind == 1 ? 0xC0 + random.nextInt(64) : 0x80 + random.nextInt(64));
            }

            boolean plain = PlainUtf8.is(bytes);

            assertThat(plain)
                    .as(Arrays.toString(bytes))
                    .isEqualTo(new String(bytes, UTF_8).indexOf('\uFFFD') < 0 && ByteOrderMark.of(bytes) == null);
        }
    }
}
