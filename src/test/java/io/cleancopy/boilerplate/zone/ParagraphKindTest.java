package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article of paragraphs that are surely body, a box of menu lines, and paragraphs below it that may be body. */
class ParagraphKindTest {
    private static final String FIRST = "The bridge keeper lowered the span when barge number %d had passed the pier.";
    private static final String DOUBTFUL = "I have rowed under that bridge for %d years and never saw a keeper on it.";

    private static Draft draft(String openingTag, int first, int doubtful, double score) {
        var html = new StringBuilder("<html><body><article>");
        IntStream.range(0, first)
                .forEach(i ->
                        html.append("<p class=text>").append(FIRST.formatted(i)).append("</p>"));
        IntStream.range(0, 12)
                .forEach(i -> html.append("<p class=box>Weather for sailors and rowers, line ")
                        .append(i)
                        .append("</p>"));
        IntStream.range(0, doubtful)
                .forEach(i ->
                        html.append(openingTag).append(DOUBTFUL.formatted(i)).append("</p>"));
        html.append("</article></body></html>");
        var bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, bytes);
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        for (var block : draft.page().blocks()) {
            boolean sure = block.text().startsWith("The bridge");
            draft.score(block, sure ? 3 : block.text().startsWith("I have") ? score : -5);
        }
        return draft;
    }

    /** How many of the doubtful paragraphs stay. */
    private static long kept(Draft draft) {
        new OutsideArticle().annotate(draft);
        return List.of(draft.finish().text().split("\n")).stream()
                .filter(line -> line.startsWith("I have"))
                .count();
    }

    @Test
    void severalParagraphsInTheSameElementsAsAllOthersStay() {
        assertThat(kept(draft("<p class=text>", 4, 3, -2))).isEqualTo(3);
    }

    @Test
    void paragraphsInOtherElementsGo() {
        assertThat(kept(draft("<p class=reader>", 4, 3, -2))).isZero();
    }

    @Test
    void oneOrTwoMayBeANotice() {
        assertThat(kept(draft("<p class=text>", 4, 2, -2))).isZero();
    }

    @Test
    void fewParagraphsHaveNothingInCommon() {
        assertThat(kept(draft("<p class=text>", 3, 3, -2))).isZero();
    }

    @Test
    void whatTheModelIsSureOfGoes() {
        assertThat(kept(draft("<p class=text>", 4, 3, -3.2))).isZero();
    }
}
