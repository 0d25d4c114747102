package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordsTest {
    @Test
    void readsWordsOfFourCharactersAndMore() {
        assertThat(LongWords.in("The old ferry, and 2024’s ½.")).hasSize(2);
    }

    @Test
    void isTheSameForUpperAndLowerCase() {
        assertThat(LongWords.in("Harbour ÉCOLE ΔΡΟΜΟΣ 𝔘𝔫𝔦")).isEqualTo(LongWords.in("HARBOUR école δρομος 𝔘𝔫𝔦"));
    }

    @Test
    void tellsADottedCapitalFromAPlainOne() {
        assertThat(LongWords.in("İzmir")).isNotEqualTo(LongWords.in("izmir"));
    }

    @Test
    void leavesOutScriptsWithoutSpaces() {
        assertThat(LongWords.spacedIn("渡し船の話 ferry")).isEqualTo(LongWords.in("ferry"));
    }

    @Test
    void aSetKnowsWhatWasAdded() {
        var set = new LongSet();
        for (long i = 0; i < 1_000; i++) {
            assertThat(set.add(i * 64)).isTrue();
        }

        assertThat(set.size()).isEqualTo(1_000);
        assertThat(set.add(640)).isFalse();
        assertThat(set.contains(0)).isTrue();
        assertThat(set.contains(641)).isFalse();
    }
}
