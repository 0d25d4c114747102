package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadlineScoresTest {
    private static final String TITLE = "Keepers lower the old bridge at dawn";
    private static final String PARAGRAPH =
            "<p>The bridge keeper lowered the span when the last of the barges had passed at dawn, said the keepers.</p>";

    /** A page that declares the title; its paragraph leans to body, all other lines do not. */
    private static Draft draft(String title, String head) {
        String html = "<html><head><title>" + title + "</title></head><body>" + head + PARAGRAPH + "</body></html>";
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        for (var block : draft.page().blocks()) {
            draft.score(block, block.text().endsWith("keepers.") ? 3 : -3);
        }
        return draft;
    }

    private static HeadlineScores scores(Draft draft) {
        return new HeadlineScores(draft, DeclaredTitles.of(draft));
    }

    @Test
    void aHeadingThatIsDeclaredIsSureBesideMenuLinesAndAStandfirst() {
        var draft =
                draft(TITLE, "<ul><li>Boats</li><li>Tides</li></ul><h1>" + TITLE + "</h1><p>What the keepers say</p>");
        var lines = draft.page().blocks();

        var surest = scores(draft).surest(lines);

        assertThat(surest).extracting(Block::text).isEqualTo(TITLE);
        for (var line : lines) {
            assertThat(scores(draft).of(line)).isLessThanOrEqualTo(scores(draft).of(surest));
        }
    }

    @Test
    void twoHeadingsThatAreDeclaredHaveToBeRead() {
        var draft = draft(TITLE, "<h1>" + TITLE + "</h1><h1>" + TITLE + "</h1>");

        assertThat(scores(draft).surest(draft.page().blocks())).isNull();
    }

    @Test
    void aLineThatNoPlaceDeclaresIsNeverSure() {
        var draft = draft("The Quay Courier", "<h1>" + TITLE + "</h1>");

        assertThat(scores(draft).surest(draft.page().blocks())).isNull();
    }

    @Test
    void aDeclaredTitleInAMenuIsNotSureBesideAHeading() {
        var draft = draft(
                TITLE, "<nav><a href='/b'>" + TITLE + "</a></nav><h1>Old bridge lowered by its keepers at dawn</h1>");

        assertThat(scores(draft).surest(draft.page().blocks())).isNull();
    }

    @Test
    void wordsOfTheArticleSpeakForALine() {
        var draft = draft("The Quay Courier", "<p>Bridge keepers barges</p><p>Gulls moths herons</p>");
        var lines = draft.page().blocks();

        assertThat(scores(draft).of(lines.get(0))).isGreaterThan(scores(draft).of(lines.get(1)) + 1);
    }
}
