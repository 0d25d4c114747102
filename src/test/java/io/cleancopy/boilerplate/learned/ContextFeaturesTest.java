package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextFeaturesTest {
    @Test
    void theShareThatIsLookedUpIsTheOneThatIsReckoned() {
        for (int units = -12 * 1024; units <= 12 * 1024; units++) {
            double logOdds = units * Trees.UNIT;

            assertThat(ContextFeatures.quantum(logOdds)).as("%s", logOdds).isEqualTo((int)
                    Math.round(254 / (1 + StrictMath.exp(-logOdds))));
        }
    }

    @Test
    void oddsWithoutEndHaveAShare() {
        assertThat(ContextFeatures.quantum(-1e9)).isZero();
        assertThat(ContextFeatures.quantum(1e9)).isEqualTo(254);
    }
}
