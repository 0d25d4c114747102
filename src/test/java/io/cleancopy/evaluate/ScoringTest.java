package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected figures are those of the field's own scorer for the same texts. */
class ScoringTest {
    private static final double SAME = 0.00005;

    @Test
    void givesAllPointsToTheSameWordsInOtherParagraphs() {
        var figures =
                figures(body("a", "One two three four five.\n\nSix."), text("a", "One two three\nfour five – six"));

        assertThat(figures.of("shingle", "accuracy")).isZero();
        assertThat(figures.of("words", "f1")).isEqualTo(1);

        figures = figures(body("a", "One two three four five.\n\nSix."), text("a", "One two three\nfour five – Six"));

        assertThat(figures.of("shingle", "accuracy")).isEqualTo(1);
        assertThat(figures.of("shingle", "f1")).isEqualTo(1);
    }

    @Test
    void countsShinglesThatOccurMoreThanOnce() {
        var figures = figures(body("a", "a b c d a b c d"), text("a", "a b c d"));

        assertThat(figures.of("shingle", "precision")).isEqualTo(1);
        assertThat(figures.of("shingle", "recall")).isEqualTo(0.2);
        assertThat(figures.of("words", "recall")).isEqualTo(0.5);
    }

    @Test
    void takesTheMeanOnlyOverPagesForWhichAMeasureIsDefined() {
        var gold = List.of(body("a", "a b c d"), body("b", "e f g h"));
        var figures = new Scoring(gold, List.of(text("a", "a b c d"), text("b", ""))).figures();

        assertThat(figures.of("shingle", "precision")).isEqualTo(1);
        assertThat(figures.of("shingle", "recall")).isEqualTo(0.5);
        assertThat(figures.of("shingle", "f1")).isCloseTo(0.6667, within(SAME));
        assertThat(figures.of("shingle", "f1_page")).isEqualTo(0.5);
    }

    @Test
    void countsAPageWithoutPredictionAsEmptyAndMissing() {
        var figures = new Scoring(List.of(body("a", "a b c d")), List.of()).figures();

        assertThat(figures.missing()).isEqualTo(1);
        assertThat(figures.rejected()).isZero();
        assertThat(figures.of("shingle", "recall")).isZero();
    }

    @Test
    void scoresOnlyTheFieldsOfAPageWithoutGoldBody() {
        var gold = new GoldPage("a", "a", null, "A title", Set.of(), null, null, List.of(), List.of());

        var figures = new Scoring(List.of(gold), List.of(text("a", "some text"))).figures();

        assertThat(figures.groups()).containsOnlyKeys("meta");
        assertThat(figures.of("meta", "title_exact")).isZero();
    }

    @Test
    void listsTheWorstPagesFirstWithTheLinesThatAreWrong() {
        var gold =
                List.of(body("good", "a b c d"), body("bad", "The first line is here.\nThe second is lost for ever."));
        var answers = List.of(text("good", "a b c d"), text("bad", "Share this\nThe first line is\nhere."));

        var worst = new Scoring(gold, answers).worst(1);

        assertThat(worst).singleElement().satisfies(page -> {
            assertThat(page.answer().id()).isEqualTo("bad");
            assertThat(page.missing()).containsExactly("The second is lost for ever.");
            assertThat(page.extra()).containsExactly("Share this");
        });
    }

    private static Figures figures(GoldPage gold, Prediction answer) {
        return new Scoring(List.of(gold), List.of(answer)).figures();
    }

    private static GoldPage body(String id, @Nullable String body) {
        return new GoldPage(id, id, body, null, Set.of(), null, null, List.of(), List.of());
    }

    private static Prediction text(String id, String text) {
        return new Prediction(id, text, null, List.of(), null, null, null);
    }
}
