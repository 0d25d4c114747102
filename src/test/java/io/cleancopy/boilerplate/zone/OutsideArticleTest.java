package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three paragraphs that are surely body, some menu lines, and one line that may be body. */
class OutsideArticleTest {
    private static final String PARAGRAPH =
            "The bridge keeper lowered the span when the last of the barges had passed %s.";
    private static final String MENU = "Weather for sailors and rowers, line %d";
    private static final String DOUBTFUL = "I have rowed under that bridge for years and never saw a keeper on it.";

    private static List<String> article() {
        return List.of(PARAGRAPH.formatted("at dawn"), PARAGRAPH.formatted("at noon"), PARAGRAPH.formatted("at dusk"));
    }

    private static List<String> menu() {
        return List.of(MENU.formatted(1), MENU.formatted(2), MENU.formatted(3));
    }

    private static Draft draft(List<String> lines, double doubtful) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        for (var block : page.blocks()) {
            boolean menu = menu().contains(block.text());
            draft.score(block, block.text().equals(DOUBTFUL) ? doubtful : menu ? -5 : 3);
        }
        return draft;
    }

    private static boolean keeps(Draft draft) {
        new OutsideArticle().annotate(draft);
        var article = draft.finish();
        assertThat(article.text()).contains(article());
        return article.text().contains(DOUBTFUL);
    }

    private static List<String> lines(List<String> first, List<String> second, List<String> third) {
        var lines = new ArrayList<>(first);
        lines.addAll(second);
        lines.addAll(third);
        return lines;
    }

    @Test
    void aDoubtfulParagraphRightAfterTheArticleIsItsLast() {
        assertThat(keeps(draft(lines(article(), List.of(DOUBTFUL), menu()), -0.3)))
                .isTrue();
    }

    @Test
    void apartFromTheArticleItTakesMoreToBeBody() {
        assertThat(keeps(draft(lines(article(), menu(), List.of(DOUBTFUL)), -0.3)))
                .isFalse();
        assertThat(keeps(draft(lines(article(), menu(), List.of(DOUBTFUL)), 0.3)))
                .isTrue();
    }

    @Test
    void beforeTheArticleItTakesLess() {
        assertThat(keeps(draft(lines(List.of(DOUBTFUL), menu(), article()), -0.3)))
                .isTrue();
        assertThat(keeps(draft(lines(List.of(DOUBTFUL), menu(), article()), -0.7)))
                .isFalse();
    }

    @Test
    void whatARuleRemovedPartsALineFromTheArticle() {
        var draft = draft(lines(article(), Collections.nCopies(3, "More of the harbour."), List.of(DOUBTFUL)), -0.3);
        for (var block : draft.page().blocks().subList(3, 6)) {
            draft.remove(block, "related-label", new Finding(Reason.RELATED, "below a label"));
        }

        assertThat(keeps(draft)).isFalse();
    }

    @Test
    void aLongParagraphWithinTheArticleStaysUnlessTheModelIsSure() {
        String longer =
                DOUBTFUL + " It goes up and down by itself, they say in the rowing club, and who has seen it once"
                        + " of a summer's night, with nobody about, will not forget it.";
        assertThat(keepsBetween(longer, -1.9)).isTrue();
        assertThat(keepsBetween(longer, -2.1)).isFalse();
        assertThat(keepsBetween("What the rowers say", -1.9)).isFalse();
    }

    private static boolean keepsBetween(String line, double score) {
        var draft = draft(
                List.of(
                        article().get(0),
                        "Said at the bar",
                        line,
                        article().get(1),
                        article().get(2)),
                0);
        draft.score(draft.page().blocks().get(1), -1.5);
        draft.score(draft.page().blocks().get(2), score);
        new OutsideArticle().annotate(draft);
        return draft.finish().text().contains(line);
    }

    @Test
    void theEvidenceSaysWhy() {
        var draft = draft(lines(article(), menu(), List.of(DOUBTFUL)), -0.3);
        new OutsideArticle().annotate(draft);

        assertThat(draft.finish().removals())
                .last()
                .satisfies(
                        removal -> assertThat(removal.evidence()).startsWith("body score -0.3, apart from the article"))
                .satisfies(removal -> assertThat(removal.reason()).isEqualTo(Reason.AFTER_ARTICLE));
    }
}
