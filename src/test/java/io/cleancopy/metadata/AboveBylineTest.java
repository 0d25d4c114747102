package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Related;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page on which the model is sure of nothing. */
class AboveBylineTest {
    private static final String PARAGRAPH =
            "The bridge keeper lowered the span when the last of the %s barges had passed the old harbour wall at dawn.";
    private static final List<String> ARTICLE = List.of(
            PARAGRAPH.formatted("nine"),
            PARAGRAPH.formatted("ten"),
            PARAGRAPH.formatted("twelve"),
            PARAGRAPH.formatted("last"));
    private static final List<String> HEAD =
            List.of("Swing bridge closes for the summer", "By Ann Rower", "19 March 2024");
    private static final List<String> MENU = List.of("News", "Boats", "Weather", "Tides", "Shops", "Log in", "Help");

    private static final List<String> HEADLINES = List.of(
            "Rower, 42, left speechless as her grandmother's boat comes home after nine years at the bottom",
            "Who stole the ferry bell? Neighbours tell of strange noises on the quay in the week before Easter",
            "Harbour master says he was 'never asked' about the new lamps - and would not have wanted any");

    private static final String QUESTION =
            "Is your boat among the nine that nobody has asked for since the flood of last winter?";

    @SafeVarargs
    private static Draft draft(List<String>... parts) {
        var lines = new ArrayList<String>();
        Arrays.stream(parts).forEach(lines::addAll);
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        page.blocks().forEach(block -> draft.score(block, block.text().equals(HEAD.get(0)) ? -2 : -0.2));
        new AboveByline().annotate(draft);
        return draft;
    }

    private static List<String> related(Draft draft) {
        return draft.metadata().build().related().stream()
                .map(Related::headline)
                .toList();
    }

    @Test
    void headlinesFarAboveTheBylineAreOthers() {
        var draft = draft(HEADLINES, List.of(QUESTION), MENU, HEAD, ARTICLE);

        assertThat(related(draft)).isEqualTo(HEADLINES);
        assertThat(draft.finish().removals()).singleElement().satisfies(removal -> {
            assertThat(removal.block().text()).isEqualTo(QUESTION);
            assertThat(removal.rule()).isEqualTo("above-byline");
            assertThat(removal.evidence()).isEqualTo("far above the byline \"By Ann Rower\"");
        });
    }

    @Test
    void aStandfirstRightAboveTheBylineStays() {
        assertThat(related(draft(MENU, List.of(HEAD.get(0), HEADLINES.get(0)), HEAD.subList(1, 3), ARTICLE)))
                .isEmpty();
    }

    @Test
    void anArticleThatIsSignedAtItsEndStays() {
        assertThat(related(draft(HEADLINES, ARTICLE, MENU, HEAD.subList(1, 3), ARTICLE.subList(0, 1))))
                .isEmpty();
    }

    @Test
    void sentencesStayWhateverIsBelow() {
        assertThat(draft(ARTICLE.subList(0, 1), MENU, HEAD, ARTICLE).finish().removals())
                .isEmpty();
    }

    @Test
    void ofSeveralBylinesNoneBeginsTheArticle() {
        assertThat(related(draft(HEADLINES, MENU, HEAD, ARTICLE, List.of("By Bo Lind", "20 March 2024"), ARTICLE)))
                .isEmpty();
    }

    @Test
    void aBylineWithoutATimeBesideItMayBeAnyones() {
        assertThat(related(draft(HEADLINES, MENU, HEAD.subList(0, 2), ARTICLE))).isEmpty();
    }

    @Test
    void aLineThatMayWellBeBodyTellsOfAnArticle() {
        var lines = new ArrayList<>(HEADLINES);
        lines.add("14:05 " + HEADLINES.get(0));
        assertThat(related(draft(lines, MENU, HEAD, ARTICLE))).isEmpty();
    }

    @Test
    void linesRightAboveTheBylineThatReadLikeBodyAreItsArticle() {
        assertThat(related(draft(HEADLINES, MENU, HEADLINES.subList(0, 1), HEAD.subList(1, 3), ARTICLE)))
                .isEmpty();
    }
}
