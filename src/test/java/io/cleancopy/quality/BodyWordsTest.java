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

    @Test
    void aShortParagraphBehindALongOneHasItsOwnWordsAlone() {
        var words = new BodyWords(InventedBody.of("en", List.of("A ferry #7 waits beside the quay", "Fog…"))
                .body());

        assertThat(words.size()).isEqualTo(8);
        assertThat(words.length(7)).isEqualTo(3);
        assertThat(words.hashSigns()).isEqualTo(1);
        assertThat(words.ellipses()).isEqualTo(1);
    }
}
