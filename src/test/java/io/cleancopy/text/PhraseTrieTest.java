package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    private final PhraseTrie trie = new PhraseTrieBuilder()
            .add("(Tide|Quay|Ferry) table", 0)
            .add("(Tide|Fog|Rain) (now|today|tonight)", 1)
            .add("Tide", 2)
            .add("<month> tides", 3)
            .add("<weekday> tides", 4)
            .add("* of the harbour", 5)
            .add("May tides", 6)
            .month("May")
            .month("Mar")
            .weekday("Mar")
            .build();

    @Test
    void findsAllPhrasesThatBeginWithAWord() {
        assertThat(match("Tide table")).containsExactly(0);
        assertThat(match("tide tonight")).containsExactly(1);
        assertThat(match("Tide")).containsExactly(2);
        assertThat(match("Rain today")).containsExactly(1);
        assertThat(match("Ferry table")).containsExactly(0);
    }

    @Test
    void keepsApartWhatGoesOnBehindOtherFirstWords() {
        assertThat(match("Quay tonight")).isEmpty();
        assertThat(match("Fog table")).isEmpty();
    }

    @Test
    void knowsMonthsAndWeekdaysAtTheBeginOfALine() {
        assertThat(match("May tides")).containsExactlyInAnyOrder(3, 6);
        assertThat(match("Mar tides")).containsExactlyInAnyOrder(3, 4);
        assertThat(trie.mayBegin(Tokens.of("Mar"))).isTrue();
        assertThat(trie.mayBegin(Tokens.of("Harbour"))).isFalse();
    }

    @Test
    void findsAPhraseBehindWordsThatMayBeAny() {
        assertThat(match("May news of the harbour")).containsExactly(5);
    }

    @Test
    void takesOneToSixWordsForAStarAtTheBegin() {
        assertThat(match("of the harbour")).isEmpty();
        assertThat(match("Of of the harbour")).containsExactly(5);
        assertThat(match("One two three four five six of the harbour")).containsExactly(5);
        assertThat(match("One two three four five six seven of the harbour")).isEmpty();
        assertThat(match("One of two of the harbour")).containsExactly(5);
        assertThat(match("潮潮潮潮潮潮潮潮潮潮潮潮 of the harbour")).containsExactly(5);
        assertThat(match("潮潮潮潮潮潮潮潮潮潮潮潮潮 of the harbour")).isEmpty();
    }

    @Test
    void findsPhrasesBehindTwoStarsAtTheBegin() {
        var stars = new PhraseTrieBuilder().add("* (quay|) * moored", 0).build();
        var found = new ArrayList<Integer>();

        stars.begin(Tokens.of("Old boats moored"), (phrase, end) -> found.add(end));
        stars.begin(Tokens.of("Old boats leave"), (phrase, end) -> found.add(end));
        stars.begin(Tokens.of("Moored"), (phrase, end) -> found.add(end));

        assertThat(found).containsExactly(3);
    }

    private List<Integer> match(String line) {
        var found = new ArrayList<Integer>();
        trie.match(Tokens.of(line), (phrase, end) -> found.add(phrase));
        return found;
    }
}
