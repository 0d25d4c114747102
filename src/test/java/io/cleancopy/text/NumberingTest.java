package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumberingTest {
    private final Numbering numbering = new Numbering(1);

    @Test
    void numbersKeysInTheOrderInWhichTheyAreSeen() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(numbering.add(7L * i * i)).isEqualTo(i);
        }

        for (int i = 0; i < 5_000; i++) {
            assertThat(numbering.add(7L * i * i)).isEqualTo(i);
            assertThat(numbering.key(i)).isEqualTo(7L * i * i);
        }
        assertThat(numbering.size()).isEqualTo(5_000);
    }

    @Test
    void knowsNoKeyThatWasNotAdded() {
        numbering.add(3);

        assertThat(numbering.of(3)).isZero();
        assertThat(numbering.of(0)).isEqualTo(-1);
    }
}
