package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Removal;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedElementTest {
    private static final String ARTICLE =
            "<p>The bridge keeper lowered the span when the last of the barges had passed at dawn, and went home.</p>"
                    .repeat(4);

    private static List<String> removed(String html) {
        return removed(ARTICLE + html, 0);
    }

    /** What the rule says of a page on which all leans to body. */
    private static List<String> removed(String html, double score) {
        var bytes = ("<html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("a.html"), MediaType.HTML, bytes);
        var draft = new Draft(new HtmlSegmenter(new Normalizer()).segment(raw), "en");
        draft.page().blocks().forEach(block -> draft.score(block, score));
        draft.inside(0, draft.page().blocks().size());
        new NamedElement().annotate(draft);
        return draft.finish().removals().stream()
                .map(removal -> removal.reason().id() + " " + text(removal))
                .toList();
    }

    private static String text(Removal removal) {
        assertThat(removal.evidence()).startsWith("in an element named for ");
        return removal.block().text();
    }

    @Test
    void commentsAreItemsOfLists() {
        assertThat(
                        removed(
                                "<ul><li class=comment>What a bridge</li></ul><ul><li class=comment><p>Shut at last</p></li></ul>"))
                .containsExactly("comments What a bridge", "comments Shut at last");
        assertThat(removed("<section class=comment><p>The town must pay for its bridge</p></section>"))
                .isEmpty();
    }

    @Test
    void postsAreQuotes() {
        assertThat(removed("<blockquote class=twitter-tweet><p>Ferry is full again</p></blockquote>"))
                .containsExactly("share Ferry is full again");
        assertThat(removed("<blockquote><p>Ferry is full again</p></blockquote>"))
                .isEmpty();
    }

    @Test
    void promotionsAreItemsOfLists() {
        assertThat(removed("<ul><li class=promo>Read us for a month</li></ul><p class=promo>Read us for a month</p>"))
                .containsExactly("advertisement Read us for a month");
    }

    @Test
    void buttonsAreShort() {
        assertThat(removed("<div class=button>Get the timetable</div>")).containsExactly("tools Get the timetable");
        assertThat(
                        removed(
                                "<div class=print>The ferry crosses every ten minutes, and takes bicycles and prams at no charge.</div>"))
                .isEmpty();
    }

    @Test
    void whatIsSurelyBodyWasNamedSoByMistake() {
        assertThat(removed(ARTICLE + "<ul class=comment-list><li class=comment>What a bridge</li></ul>", 1))
                .isEmpty();
    }

    @Test
    void pageThatIsMadeOfCommentsIsAForum() {
        assertThat(removed(
                        "<ul>" + "<li class=comment>What a bridge it was, said the rower</li>".repeat(9) + "</ul>", 0))
                .isEmpty();
    }
}
