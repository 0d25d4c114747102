package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void readsWhatIsWritten() {
        String text = "\u0080é\u07FF\u0800水\uD7FF\uE000\uFFFD\uD800\uDC00🚣\uDBFF\uDFFF";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        var read = new StringBuilder();
        for (int at = 0; at < bytes.length; ) {
            int c = Utf8.codePoint(bytes, at);
            read.appendCodePoint(c);
            at += Utf8.length(c);
        }

        assertThat(read).hasToString(text);
    }

    @Test
    void asciiTakesOneByte() {
        assertThat(Utf8.length('a')).isEqualTo(1);
        assertThat(Utf8.length(0x7F)).isEqualTo(1);
    }
}
