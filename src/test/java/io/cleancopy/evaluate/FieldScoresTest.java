package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldScoresTest {
    @Test
    void aTitleIsExactWhateverItsCaseAndQuotes() {
        assertThat(TitleScore.of("“Old” bridge closed", "\"OLD\" Bridge closed"))
                .isEqualTo(new TitleScore(true, true));
    }

    @Test
    void aTitleIsExactWhenItsWordsAre() {
        assertThat(TitleScore.of("Old bridge: closed", "Old bridge, closed!")).isEqualTo(new TitleScore(true, true));
    }

    @Test
    void aTitleIsFuzzyWhenNineTenthsOfTheWordsAgree() {
        String title = "one two three four five six seven eight nine";

        assertThat(TitleScore.of(title, title + " ten")).isEqualTo(new TitleScore(false, true));
        assertThat(TitleScore.of(title, title + " ten eleven twelve")).isEqualTo(new TitleScore(false, false));
    }

    @Test
    void noTitleIsWrong() {
        assertThat(TitleScore.of("Old bridge closed", null)).isEqualTo(new TitleScore(false, false));
        assertThat(TitleScore.of("Old bridge closed", "…")).isEqualTo(new TitleScore(false, false));
    }

    @Test
    void authorsAreComparedAsASetWithoutByAndPunctuation() {
        var gold = Names.of(List.of("Ada Bell", "Cy O’Dorn"));

        assertThat(AuthorScore.of(gold, List.of("CY O'DORN", "By Ada Bell.")))
                .isEqualTo(new AuthorScore(true, 1, true));
    }

    @Test
    void someAuthorsCountInPart() {
        var gold = Names.of(List.of("Ada Bell", "Cy Dorn"));

        var score = AuthorScore.of(gold, List.of("Ada Bell"));

        assertThat(score.exact()).isFalse();
        assertThat(score.any()).isTrue();
        assertThat(score.f1()).isCloseTo(0.6667, within(0.00005));
        assertThat(AuthorScore.of(gold, List.of())).isEqualTo(new AuthorScore(false, 0, false));
        assertThat(AuthorScore.of(gold, List.of("Reuters"))).isEqualTo(new AuthorScore(false, 0, false));
    }

    @Test
    void aBylineIsTakenApartAtSeparatorsButNotInsideNames() {
        assertThat(Names.inLine("By Ada Bell, Cy Dorn and Andy Sand; Eve & Max | Zoë"))
                .containsExactly("ada bell", "cy dorn", "andy sand", "eve", "max", "zoë");
        assertThat(Names.inLine("von: Byron Park")).containsExactly("byron park");
    }

    @Test
    void aDateIsRightOrWrongOrNotFound() {
        assertThat(DateScore.of("2026-03-01", "2026-03-01")).isEqualTo(new DateScore(true, true));
        assertThat(DateScore.of("2026-03-01", "2026-03-02")).isEqualTo(new DateScore(false, true));
        assertThat(DateScore.of("2026-03-01", null)).isEqualTo(new DateScore(false, false));
    }

    @Test
    void segmentsAreFoundAcrossLinesAndSpaces() {
        var score = SegmentScore.of(
                List.of("The bridge is closed.", "Nobody was hurt."),
                List.of("Share this", "Read more"),
                "The bridge\nis  CLOSED.\n\nRead more");

        assertThat(score).isEqualTo(new SegmentScore(1, 1, 1, 1));
        assertThat(score.fit()).isEqualTo(new Fit(0.5, 0.5));
        assertThat(score.accuracy()).isEqualTo(0.5);
    }
}
