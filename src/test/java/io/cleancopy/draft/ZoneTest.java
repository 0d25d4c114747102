package io.cleancopy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
    @ParameterizedTest
    @CsvSource({"0, BEFORE", "2, BEFORE", "3, INSIDE", "6, INSIDE", "7, AFTER", "9, AFTER"})
    void tellsByWhereTheArticleBeginsAndEnds(int block, Zone zone) {
        assertThat(Zone.of(block, 3, 7)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"2, BEFORE", "3, AFTER", "4, AFTER"})
    void nothingIsInsideOfNoArticle(int block, Zone zone) {
        assertThat(Zone.of(block, 3, 3)).isEqualTo(zone);
    }
}
