package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyLanguageHasTwelveMonthsAndTheLabelsOfTimes() {
        for (String language : Words.LANGUAGES) {
            var kinds = new ArrayList<String>();
            var months = new ArrayList<Integer>();
            Words.lines("words/" + language + ".tsv", (number, cells) -> {
                assertThat(cells.length).as(language + ".tsv line " + number).isGreaterThan(2);
                assertThat(cells).as(language + ".tsv line " + number).allMatch(cell -> cell.equals(cell.strip()));
                kinds.add(cells[0]);
                if (WordKind.of(cells[0]) == WordKind.MONTH) {
                    months.add(Integer.parseInt(cells[1]));
                }
            });

            assertThat(kinds).as(language).contains("published", "modified", "byline", "weekday");
            if (!List.of("ja", "ko", "zh").contains(language)) {
                assertThat(months).as(language).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            }
        }
    }

    @Test
    void everyZoneIsKnownToTheClock() {
        Words.lines("zones.tsv", (number, cells) -> {
            if (!cells[1].equals("-")) {
                assertThat(ZoneId.of(cells[1])).as("zones.tsv line " + number).isNotNull();
            }
        });
    }

    @Test
    void longestPhraseWins() {
        var hit = Words.of("en").at("Last updated on Monday", 0, WordKind.MODIFIED);

        assertThat(hit).isNotNull();
        assertThat(hit.to()).isEqualTo("Last updated on".length());
    }

    @Test
    void aWordEndsWhereThePageGluedTheNextOne() {
        assertThat(Edges.isEdge("UTCUpdated", 3)).isTrue();
        assertThat(Edges.isEdge("DoeMarch", 3)).isTrue();
        assertThat(Edges.isEdge("Marching", 5)).isFalse();
        assertThat(Words.of("en").at("Marching on", 0, WordKind.MONTH)).isNull();
    }

    @Test
    void twoCharactersTellThatNoPhraseOfAKindBegins() {
        var words = Words.of("en");

        assertThat(words.mayBegin('P', 'h', WordKind.CREDIT)).isTrue();
        assertThat(words.mayBegin('p', 'H', WordKind.CREDIT)).isTrue();
        assertThat(words.mayBegin('X', 'h', WordKind.CREDIT)).isFalse();
        assertThat(words.mayBegin('P', 'x', WordKind.CREDIT)).isFalse();
    }

    @Test
    void theLastCharacterTellsThatNoPhraseOfAKindEndsThere() {
        for (String language : Words.LANGUAGES) {
            var words = Words.of(language);
            Words.lines("words/" + language + ".tsv", (number, cells) -> {
                for (int i = 2; i < cells.length; i++) {
                    String where = language + ".tsv line " + number + ": " + cells[i];
                    assertThat(words.mayEnd(cells[i], WordKind.of(cells[0])))
                            .as(where)
                            .isTrue();
                }
            });
        }
        assertThat(Words.of("en").mayEnd("The quay at dawn. SHOW MORE", WordKind.TOOL))
                .isTrue();
        assertThat(Words.of("en").mayEnd("The quay at dawn.", WordKind.TOOL)).isFalse();
        assertThat(Words.of("en").mayEnd("The quay at 7", WordKind.TOOL)).isFalse();
    }
}
