package io.cleancopy.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordVotesTest {
    @Test
    void countsRunsOfLettersAsWords() {
        assertThat(WordVotes.count("Fog's over 12 piers: écluse, ПЛОТИНА\n").words())
                .isEqualTo(6);
        assertThat(WordVotes.count("4 8 – 15").words()).isZero();
        assertThat(WordVotes.count("a b c").words()).isEqualTo(3);
    }

    @Test
    void hearsTheLastWordOfATextAsWell() {
        var votes = WordVotes.count("quay AND the");

        assertThat(votes.language()).isEqualTo("en");
        assertThat(votes.best()).isEqualTo(8);
    }

    @Test
    void hearsLettersOfALanguagesOwnInAnyCase() {
        assertThat(WordVotes.count("Łódź").best())
                .isEqualTo(WordVotes.count("łódź").best())
                .isPositive();
    }
}
