package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDifferenceTest {
    @Test
    void findsALineThoughItIsBrokenElsewhere() {
        assertThat(LineDifference.lines(
                        "The bridge is closed from Monday.", "Old. The bridge is\nclosed from Monday. New."))
                .isEmpty();
    }

    @Test
    void findsALineThatLostOneWord() {
        assertThat(LineDifference.lines(
                        "The old bridge over the Lenne is closed from Monday until the end of May.",
                        "The old bridge over the Lenne is closed from Monday until the close of May."))
                .isEmpty();
    }

    @Test
    void tellsWhichLinesAreMissing() {
        assertThat(LineDifference.lines("Share\nThe bridge is closed.\n\nRead more", "The bridge is closed. Read it."))
                .containsExactly("Share", "Read more");
    }

    @Test
    void passesOverLinesWithoutWords() {
        assertThat(LineDifference.lines("***\n—\n", "")).isEmpty();
    }
}
