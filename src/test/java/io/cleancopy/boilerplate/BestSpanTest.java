package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BestSpanTest {
    @Test
    void goesOverASmallLossToMoreEvidence() {
        assertThat(of(-1, 3, -2, 4, -5, 2)).isEqualTo(new BestSpan(1, 4));
    }

    @Test
    void stopsBeforeALossThatNothingMakesUpFor() {
        assertThat(of(3, -4, 2)).isEqualTo(new BestSpan(0, 1));
    }

    @Test
    void isTheFirstOfEqualOnes() {
        assertThat(of(2, -3, 2)).isEqualTo(new BestSpan(0, 1));
    }

    @Test
    void isEmptyWhereNothingSpeaksForAnything() {
        assertThat(of(-1, -2)).isEqualTo(new BestSpan(0, 0));
        assertThat(of()).isEqualTo(new BestSpan(0, 0));
    }

    private static BestSpan of(double... evidence) {
        return BestSpan.of(evidence.length, i -> evidence[i]);
    }
}
