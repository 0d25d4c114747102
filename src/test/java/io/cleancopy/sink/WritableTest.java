package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WritableTest {
    @Test
    void leavesOutZeroBytesAndReplacesHalfCharacters() {
        assertThat(Writable.text("a\0b\0")).isEqualTo("ab");
        assertThat(Writable.text("\ud83d a \ude00")).isEqualTo("\ufffd a \ufffd");
        assertThat(Writable.texts(List.of("\0", "\ud83d\ude00"))).containsExactly("", "\ud83d\ude00");
    }

    @Test
    void isTheSameTextWhenNothingIsWrong() {
        String text = "\ud83d\ude00 fine";

        assertThat(Writable.text(text)).isSameAs(text);
    }
}
