package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongSetTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 500, 1_000})
    void holdsEachNumberOnceHoweverManyWereExpected(int expected) {
        var set = new LongSet(expected);

        for (long number = -250; number < 250; number++) {
            assertThat(set.add(number * number * number)).isTrue();
        }

        assertThat(set.add(27)).isFalse();
        assertThat(set.add(0)).isFalse();
        assertThat(set.size()).isEqualTo(500);
        assertThat(set.contains(-27)).isTrue();
        assertThat(set.contains(28)).isFalse();
        assertThat(set.toArray()).hasSize(500).contains(0, 1, -1);
    }
}
