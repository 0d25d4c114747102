package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A line between two paragraphs that are surely body. */
class SettledSpanTest {
    private static final String PARAGRAPH =
            "<p>The bridge keeper lowered the span when the last of the barges had passed at dawn.</p>";

    private static boolean leansToBody(String element, double score) {
        String html = "<html><body><article>" + PARAGRAPH + element + PARAGRAPH + "</article></body></html>";
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        for (var block : draft.page().blocks()) {
            draft.score(block, block.text().startsWith("The bridge") ? 3 : score);
        }
        return SettledSpan.of(draft).leansToBody(draft.page().blocks().get(1));
    }

    @Test
    void inABoxOfFactsItTakesEvenOdds() {
        assertThat(leansToBody("<div class=infobox><p>The pier was built in 1911</p></div>", -0.1))
                .isFalse();
        assertThat(leansToBody("<div class=infobox><p>The pier was built in 1911</p></div>", 0.1))
                .isTrue();
    }

    @Test
    void elsewhereItTakesLess() {
        assertThat(leansToBody("<div class=text><p>The pier was built in 1911</p></div>", -0.1))
                .isTrue();
    }
}
