package io.cleancopy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void firstNumberThatBothHave() {
        assertThat(Levels.of(9, 5, 2).common(Levels.of(7, 5, 2))).isEqualTo(5);
        assertThat(Levels.of(9, 5).common(Levels.of(7))).isEqualTo(-1);
        assertThat(Levels.of().common(Levels.of())).isEqualTo(-1);
    }

    @Test
    void numbersItHas() {
        assertThat(Levels.of(9, 5).has(5)).isTrue();
        assertThat(Levels.of(9, 5).has(2)).isFalse();
    }
}
