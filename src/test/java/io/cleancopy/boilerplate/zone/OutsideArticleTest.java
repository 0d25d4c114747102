package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideArticleTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.04, -0.04, 0.05, -0.05, 0.25, 0.95, -1, 2.449999999, 2.45, 1e9, Double.NaN})
    void tellsScoresAsPrinted(double score) {
        assertThat(OutsideArticle.tenths(score)).isEqualTo(String.format(Locale.ROOT, "%.1f", score));
    }

    @Test
    void tellsAnyScoreAsPrinted() {
        var random = new Random(5);

        for (int i = 0; i < 20_000; i++) {
            double score = random.nextGaussian() * 4;
            assertThat(OutsideArticle.tenths(score)).isEqualTo(String.format(Locale.ROOT, "%.1f", score));
        }
    }
}
