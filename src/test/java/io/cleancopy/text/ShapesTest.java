package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge stayed closed.",
                "“The bridge stayed closed.”",
                "The bridge stayed closed.[12]",
                "The bridge stayed closed.[3][n 1]"
            })
    void endsAsASentence(String text) {
        assertThat(Shapes.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bridges [12]", "The bridge. [Photo]", "The bridge. See [harbour office 12]", "[1]", "]", ""})
    void endsOtherwise(String text) {
        assertThat(Shapes.endsSentence(text)).isFalse();
    }

    @Test
    void aNoteBehindTheStopDoesNotHideTheSentence() {
        assertThat(Shapes.of("It rained.[2] The boats stayed in.[n 1] Nobody minded.", 0)
                        .sentences())
                .isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void bracketsThatNeverCloseAreNotLookedForToTheEnd() {
        assertThat(Shapes.of(".[".repeat(2_000_000), 0).sentences()).isZero();
    }
}
