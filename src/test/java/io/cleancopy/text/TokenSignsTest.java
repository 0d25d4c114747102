package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenSignsTest {
    @Test
    void mayHoldWhatWasAddedAndFewOthers() {
        var signs = new TokenSigns();
        for (int i = 0; i < 100; i++) {
            signs.add(token(i));
        }

        int others = 0;
        for (int i = 100; i < 10_100; i++) {
            others += signs.mayHold(token(i)) ? 1 : 0;
        }

        for (int i = 0; i < 100; i++) {
            assertThat(signs.mayHold(token(i))).isTrue();
        }
        assertThat(others).isLessThan(10_000 * 100 / 4096 * 2);
        assertThat(new TokenSigns().mayHold(token(1))).isFalse();
        assertThat(TokenSigns.ALL.mayHold(token(1))).isTrue();
    }

    private static long token(int i) {
        return Folding.hash("mole " + i);
    }
}
