package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list or a table between paragraphs, of which some items are surely body and the others doubted. */
class WholeListsTest {
    private static final String PARAGRAPH =
            "<p>The bridge keeper lowered the span when the last of the barges had passed at dawn.</p>";

    private static String items(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<li>" + word + " " + i + "</li>")
                .collect(Collectors.joining());
    }

    private static String rows(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<tr><td>" + word + "</td><td>" + i + "</td></tr>")
                .collect(Collectors.joining());
    }

    private static Draft draft(String between) {
        String html = "<html><body><article>" + PARAGRAPH + between + PARAGRAPH + "</article></body></html>";
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        for (var block : draft.page().blocks()) {
            draft.score(block, block.text().startsWith("Doubted") ? -2 : 2);
        }
        draft.inside(0, draft.page().blocks().size());
        return draft;
    }

    private static String text(String between) {
        var draft = draft(between);
        new OutsideArticle().annotate(draft);
        return draft.finish().text();
    }

    @Test
    void doubtedItemsOfALongListThatIsBodyStay() {
        assertThat(text("<ul>" + items("Buoy", 9) + items("Doubted", 8) + "</ul>"))
                .contains("Buoy 8", "Doubted 7");
    }

    @Test
    void shortListsAreReadItemByItem() {
        assertThat(text("<ul>" + items("Buoy", 4) + items("Doubted", 3) + "</ul>"))
                .contains("Buoy 3")
                .doesNotContain("Doubted");
    }

    @Test
    void doubtedRowsOfATableThatIsBodyStay() {
        assertThat(text("<table>" + rows("Buoy", 3) + rows("Doubted", 20) + "</table>"))
                .contains("Doubted | 19");
    }

    @Test
    void rowsOfASmallTableAreReadRowByRow() {
        assertThat(text("<table>" + rows("Buoy", 2) + rows("Doubted", 2) + "</table>"))
                .doesNotContain("Doubted");
    }

    @Test
    void anotherTableDoesNotSpeakForIt() {
        assertThat(text("<table>" + rows("Buoy", 3) + "</table><table>" + rows("Doubted", 3) + "</table>"))
                .contains("Buoy | 2")
                .doesNotContain("Doubted");
    }
}
