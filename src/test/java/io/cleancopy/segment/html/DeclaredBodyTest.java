package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles whose text stands in the page's JSON-LD. */
final class DeclaredBodyTest {
    private static final String FIRST = "The ferry left the quay at dawn with forty passengers and two lorries aboard. "
            + "The harbour master said that it was the first crossing since the storm of Tuesday night had closed the strait.";
    private static final String SECOND =
            "It reached the island an hour late because of fog. Nobody complained, said the mate, "
                    + "for the kettle was on and there was cake. The next boat leaves on Friday at noon if the wind lets it go, and the "
                    + "one after that on Sunday evening. Tickets are sold on board only.";

    @Test
    void isAddedBehindAPageThatDoesNotShowIt() {
        var page = page("<h1>Ferry sails again</h1><p>Subscribe to read on.</p>");

        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly("Ferry sails again", "Subscribe to read on.", FIRST, SECOND);
        assertThat(page.declared()).containsEntry("body-from", "json-ld");
    }

    @Test
    void isNotAddedToAPageThatShowsIt() {
        var page = page("<h1>Ferry sails again</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>");

        assertThat(page.blocks()).hasSize(3);
        assertThat(page.declared())
                .doesNotContainKey("body-from")
                .containsEntry(Page.DECLARED_BODY, FIRST + "\n" + SECOND);
    }

    @Test
    void leadsToTextThatThePageHides() {
        var page = page(
                "<h1>Ferry sails again</h1><div style='display:none'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>");

        assertThat(page.blocks()).extracting(Block::text).containsExactly("Ferry sails again", FIRST, SECOND);
        assertThat(page.declared()).containsEntry("body-from", "hidden");
    }

    @Test
    void isReadWithoutItsTags() {
        assertThat(DeclaredBody.of("<p>One &amp; two.</p><p>" + FIRST + "<br>" + SECOND + "</p>", new Normalizer()))
                .containsExactly("One & two.", FIRST, SECOND);
    }

    @Test
    void mayBeOfManyShortParagraphs() {
        assertThat(DeclaredBody.of("Fog, rain.\n".repeat(43), new Normalizer())).hasSize(43);
        assertThat(DeclaredBody.of("Fog, rain.\n".repeat(42), new Normalizer())).isEmpty();
    }

    @Test
    void isNotReadBeyondTheLongestArticles() {
        assertThat(DeclaredBody.of("x ".repeat(400_000), new Normalizer())).isEmpty();
    }

    @Test
    void aSummaryIsNoBody() {
        assertThat(DeclaredBody.isMissing(List.of("Ferry sails again after storm."), List.of("Home")))
                .isFalse();
    }

    private static Page page(String shown) {
        String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST + "\\n\\n" + SECOND + "\"}";
        String html = "<html><head><script type='application/ld+json'>" + json + "</script></head><body>" + shown
                + "</body></html>";
        return new HtmlSegmenter(new Normalizer())
                .segment(new RawPage(new Origin("page"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8)));
    }
}
