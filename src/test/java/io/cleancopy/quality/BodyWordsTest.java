package io.cleancopy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyWordsTest {
    @Test
    void lengthIsCountedOfTheWordsThatAreRemembered() {
        var words = new BodyWords(InventedBody.of("en", List.of("quay ".repeat(2 * BodyWords.MOST)))
                .body());

        assertThat(words.size()).isEqualTo(BodyWords.MOST);
        assertThat(words.chars()).isEqualTo(4L * BodyWords.MOST);
        assertThat(words.spaced()).isEqualTo(2 * BodyWords.MOST);
    }
}
