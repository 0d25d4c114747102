package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A block between two paragraphs that are surely body. */
class CaptionFinderTest {
    private static final String PARAGRAPH =
            "<p>The bridge keeper lowered the span when the last of the barges had passed at dawn.</p>";

    private static final String CAPTION = "A pier that has sunk by three centimetres";

    private static List<String> captions(String element, double score) {
        String html =
                "<html><body><article>" + PARAGRAPH + element + PARAGRAPH + PARAGRAPH + "</article></body></html>";
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        for (var block : draft.page().blocks()) {
            draft.score(block, block.text().startsWith("The bridge") ? 3 : score);
        }
        draft.inside(0, draft.page().blocks().size());
        new CaptionFinder().annotate(draft);
        return draft.metadata().build().media().stream().map(Media::caption).toList();
    }

    @Test
    void paragraphNamedForCaptionsOrPicturesIsACaption() {
        assertThat(captions("<p class=imageCaption>" + CAPTION + "</p>", 0)).containsExactly(CAPTION);
        assertThat(captions("<div class=caption><p>" + CAPTION + "</p></div>", 0))
                .containsExactly(CAPTION);
        assertThat(captions("<p class=photo>" + CAPTION + "</p>", 0)).containsExactly(CAPTION);
    }

    @Test
    void paragraphThatIsSurelyBodyIsNone() {
        assertThat(captions("<p class=imageCaption>" + CAPTION + "</p>", 1)).isEmpty();
    }

    @Test
    void storyToldInCaptionsStays() {
        String story =
                "<p class=caption>A pier that has sunk by three centimetres in a summer, and nobody knows why</p>";

        assertThat(captions(story + story, 0)).isEmpty();
    }

    @Test
    void paragraphBesideAPictureIsNone() {
        assertThat(captions("<div class=photo><p>" + CAPTION + "</p></div>", 0)).isEmpty();
        assertThat(captions("<p>" + CAPTION + "</p>", 0)).isEmpty();
    }

    @Test
    void itemsOfListsAndCodeHaveNoCredits() {
        assertThat(captions("<ul><li>Gulls nest on the quay. Port Aldery</li></ul>", -2))
                .isEmpty();
        assertThat(captions("<pre>// Photo: Ada Tern/AP</pre>", -2)).isEmpty();
    }

    @Test
    void aFirmBehindItsLabelOwnsAPicture() {
        assertThat(captions("<p>The new lamp on the quay. Credit: Lampworks</p>", 3))
                .containsExactly("The new lamp on the quay.");
        assertThat(captions("<p>The new lamp on the quay. Credit: Lampworks</p>", 4))
                .isEmpty();
    }

    @Test
    void whatGrewOntoAParagraphIsNoCreditThere() {
        assertThat(captions("<p>The county keeps lorries off the span of the old bridge.Sign Up Here</p>", 1.5))
                .isEmpty();
        assertThat(captions("<p>The plan was made by the county and the Fish Agency (EPA).</p>", 1.5))
                .isEmpty();
        assertThat(captions("<p>The lamp is bright. Picture: Very Good</p>", 1.5))
                .isEmpty();
    }

    @Test
    void aPictureFromTheArchiveSaysSo() {
        assertThat(captions("<p>FILE - Ann Rower mends a net on March 1, 2024.</p>", 3))
                .containsExactly("Ann Rower mends a net on March 1, 2024.");
        assertThat(captions("<p>Enlarge / The old quay at dawn.</p>", 3)).containsExactly("The old quay at dawn.");
        assertThat(captions("<p>FILE - the path that rowers read on the quay.</p>", 3))
                .isEmpty();
        assertThat(captions("<p>FILE - The path that rowers read on the quay.</p>", 4))
                .isEmpty();
        assertThat(captions("<p>File - A tool that the rowers use on the quay.</p>", 3))
                .isEmpty();
    }
}
