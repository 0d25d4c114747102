package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles whose text stands in the data of scripts, or is hidden, where the page shows hardly a sentence. */
class ScriptBodyTest {
    private static final String HEAD = "<title>Ferry sails again - Harbour Ledger</title><h1>Ferry sails again</h1>";

    @Test
    void dataOfAFrameworkIsRead() {
        assertRead("<script id=__NEXT_DATA__ type='application/json'>" + state(html()) + "</script>");
    }

    @Test
    void anAssignedValueIsRead() {
        assertRead("<script>var a = 1; window.__STATE__ = " + state(html()) + "; window.b = 'x';</script>");
        assertRead("<script>window.__STATE__ = JSON.parse(" + Json.write(state(html())) + ");</script>");
    }

    @Test
    void partsOfAnArticleAreParagraphsInTheirOrder() {
        var parts = new ArrayList<Object>();
        for (String paragraph : paragraphs("the ferry")) {
            int cut = paragraph.indexOf(' ', 20);
            parts.add(Map.of(
                    "nodeType",
                    "paragraph",
                    "content",
                    List.of(
                            Map.of("nodeType", "text", "value", paragraph.substring(0, cut)),
                            Map.of("nodeType", "text", "value", paragraph.substring(cut)))));
        }

        assertRead("<script type='application/json'>" + state(parts) + "</script>");
        assertRead("<script type='application/json'>" + state(paragraphs("the ferry")) + "</script>");
    }

    @Test
    void aStreamOfRowsIsRead() {
        String text = html();
        String rows =
                "1:[\"$\",\"div\",null,{}]\n2:T" + Integer.toHexString(text.length()) + "," + text + "3:{\"a\":1}\n";
        int cut = rows.length() / 2;

        assertRead("<script>self.__next_f.push([1," + Json.write(rows.substring(0, cut))
                + "])</script><script>self.__next_f.push([1," + Json.write(rows.substring(cut)) + "])</script>");
    }

    @Test
    void markupAsListsIsRead() {
        var body = new ArrayList<Object>(List.of("div"));
        for (String paragraph : paragraphs("the ferry")) {
            int cut = paragraph.indexOf(' ', 20);
            body.add(List.of(
                    "p", Map.of("class", "x"), List.of("b", paragraph.substring(0, cut)), paragraph.substring(cut)));
        }

        assertRead("<script type='application/json'>" + state(body) + "</script>");
    }

    @Test
    void aFunctionThatReturnsDataIsRead() {
        assertRead("<script>window.__NUXT__=(function(a,b){return {title:a,id:b,body:" + Json.write(html())
                + "}}(\"x\",null))</script>");
    }

    @Test
    void aListThatHoldsAllValuesIsRead() {
        assertRead("<script type='application/json' id='__NUXT_DATA__'>"
                + Json.write(List.of(1, Map.of("title", 2, "content", 3), "Ferry sails again", html())) + "</script>");
    }

    @Test
    void aPageThatShowsItsTextDoesNotChange() {
        var page = page(HEAD + html() + "<script type='application/json'>" + state(html().replace("ferry", "boat"))
                + "</script>");

        assertThat(page.declared()).doesNotContainKey("body-from");
    }

    @Test
    void oneOfSeveralTextsIsTakenOnlyByItsTitle() {
        String other = Json.write(Map.of("title", "Mole rebuilt", "body", html().replace("ferry", "mole")));
        String same = Json.write(Map.of("title", "Quay closed", "body", html().replace("ferry", "quay")));

        assertThat(page(HEAD + "<script type='application/json'>[" + other + "," + same + "]</script>")
                        .declared())
                .doesNotContainKey("body-from");
        assertRead("<script type='application/json'>[" + other + "," + state(html()) + "," + same + "]</script>");
    }

    @Test
    void anArticleThatAScriptRevealsIsRead() {
        var page = page(HEAD + "<p>Loading</p><article style='display:none'>" + html() + "</article>");

        assertThat(page.blocks()).extracting(Block::text).containsAll(paragraphs("the ferry"));
        assertThat(page.declared()).containsEntry("body-from", "hidden");
    }

    @Test
    void anArticleInATemplateIsRead() {
        assertThat(page(HEAD + "<template><article>" + html() + "</article></template>")
                        .declared())
                .containsEntry("body-from", "hidden");
    }

    @Test
    void aTextWithoutTitleMustBeAsLongAsAnArticle() {
        String notice = Json.write(Map.of("text", String.join("\n", paragraphs("On Monday ", "the ferry"))));

        assertThat(page(HEAD + "<script type='application/json'>" + notice + "</script>")
                        .declared())
                .doesNotContainKey("body-from");
    }

    @Test
    void aHiddenNoticeIsNoArticle() {
        assertThat(page(HEAD + "<div hidden>" + html() + "</div>").declared()).doesNotContainKey("body-from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.",
                "window.a=",
                "window.a={",
                "window.a=JSON.parse(",
                "window.a=JSON.parse('{')",
                "self.__next_f.push(",
                "self.__next_f.push([1,\"1:T\"])",
                "self.__next_f.push([1,\"1:Tffffff,x\"])",
                "self.__next_f.push([1,\"1:T-1,x\\n:\\n2:{\"])",
                "self.__next_f.push([1])"
            })
    void brokenScriptsHarmNothing(String script) {
        assertThat(page("<p>Boats</p><script>" + script + "</script>").blocks()).hasSize(1);
    }

    @Test
    void scriptsWithoutEndAreReadWithinBounds() {
        assertThat(page("<p>Boats</p><script>" + "window.a={\"a\":".repeat(200_000) + "</script>")
                        .blocks())
                .hasSize(1);
        assertThat(page("<p>Boats</p><script type='application/json'>" + "[".repeat(3_000_000) + "</script>")
                        .blocks())
                .hasSize(1);
    }

    @Test
    void listsInListsAreReadWithinBounds() {
        String nested =
                "{\"content\":[".repeat(240) + Json.write("Boats lie still, said the mate of them all. ".repeat(8_000));

        assertThat(page("<p>Boats</p><script type='application/json'>" + nested + "</script>")
                        .blocks())
                .hasSizeLessThan(3);
    }

    private static void assertRead(String scripts) {
        var page = page(HEAD + "<p>Loading</p>" + scripts);

        assertThat(page.declared()).containsEntry("body-from", "script");
        var expected = new ArrayList<>(List.of("Ferry sails again", "Loading"));
        expected.addAll(paragraphs("the ferry"));
        assertThat(page.blocks()).extracting(Block::text).containsExactlyElementsOf(expected);
    }

    private static String state(Object body) {
        return Json.write(Map.of("page", Map.of("article", Map.of("headline", "Ferry sails again", "body", body))));
    }

    private static String html() {
        return "<p>" + String.join("</p><p>", paragraphs("the ferry")) + "</p>";
    }

    private static List<String> paragraphs(String subject) {
        var paragraphs = new ArrayList<String>();
        for (String day : List.of("On Monday ", "On Tuesday ", "On Friday ")) {
            paragraphs.addAll(paragraphs(day, subject));
        }
        return paragraphs;
    }

    private static List<String> paragraphs(String day, String subject) {
        return List.of(
                day + subject
                        + " left the quay at dawn with forty passengers and two lorries aboard, said the harbour master. "
                        + "It was the first crossing of the ferry since the storm had closed the strait.",
                day
                        + "it reached the island an hour late because of fog. Nobody complained, said the mate, for the kettle "
                        + "was on and there was cake for all who had come to see the ferry.",
                day + "the next boat leaves at noon if the wind lets it go, and the one after that in the evening. "
                        + "Tickets for the ferry are sold on board only, and dogs travel free of charge.",
                day
                        + "the council will talk about a second ferry for the winter. Until then there are three sailings in "
                        + "each week, and one more on the days before the feasts when everybody wants to go home.");
    }
}
