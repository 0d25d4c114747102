package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages of random pieces of markup, and random bytes: taken apart without fail, into blocks that keep their promises. */
class HtmlBlastTest {
    private static final String[] TAGS = {
        "p",
        "div",
        "b",
        "a href=x",
        "h1",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "pre",
        "form",
        "nav",
        "header",
        "article",
        "figure",
        "figcaption",
        "blockquote",
        "br",
        "hr",
        "wbr",
        "img",
        "svg",
        "math",
        "title",
        "script",
        "style",
        "template",
        "noscript",
        "select",
        "option",
        "button",
        "textarea",
        "iframe",
        "ruby",
        "rt",
        "span hidden",
        "frameset",
        "body",
        "html lang=en",
        "head",
        "plaintext",
        "foreignObject",
        "meta charset=utf-16",
        "dialog",
        "search"
    };

    private static final List<String> WORDS = List.of(
            "boat",
            "Boats lie still.",
            " ",
            "\n",
            "&nbsp;",
            "&shy;",
            "&#8203;",
            "&amp;lt;p&gt;",
            "&#0;",
            "&#xD800;",
            "&#x2028;",
            "船",
            "👍",
            "é",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<",
            ">",
            "&",
            "\"",
            "</",
            "<p a='",
            "\u0000");

    @Property(tries = 400, seed = "17")
    void piecesOfMarkupAreTakenApart(@ForAll("markup") List<String> pieces) {
        holds(Pages.page(String.join("", pieces)));
    }

    @Property(tries = 200, seed = "17")
    void anyBytesAreTakenApart(@ForAll byte[] bytes) {
        holds(Pages.page(bytes, Map.of("content-type", new String(bytes, StandardCharsets.ISO_8859_1))));
    }

    /** Words that nothing hides are all there, in order, whatever the markup around them. */
    @Property(tries = 400, seed = "17")
    void noWordIsLost(@ForAll("plain") List<String> pieces) {
        var markup = new StringBuilder();
        var expected = new StringBuilder();
        int number = 0;
        for (String piece : pieces) {
            markup.append(piece).append('w').append(number).append(' ');
            expected.append('w').append(number++);
        }

        var found = new StringBuilder();
        for (String text : Pages.texts(markup.toString())) {
            found.append(text.replace(" | ", "").replace(" ", "").replace("\n", ""));
        }

        assertThat(found.toString()).isEqualTo(expected.toString());
    }

    @Provide
    Arbitrary<List<String>> markup() {
        var tags = Arbitraries.of(TAGS);
        var pieces = Arbitraries.oneOf(
                tags.map(tag -> "<" + tag + ">"),
                tags.map(tag -> "</" + tag.split(" ")[0] + ">"),
                Arbitraries.of(WORDS),
                Arbitraries.of(WORDS));
        return pieces.list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<b>",
                        "</b>",
                        "<a href=x>",
                        "</a>",
                        "<ul><li>",
                        "</ul>",
                        "<br>",
                        "<br><br>",
                        "<hr>",
                        "<h2>",
                        "</h2>",
                        "<blockquote>",
                        "</blockquote>",
                        "<pre>",
                        "</pre>",
                        "<table><tr><td>",
                        "<td>",
                        "</td></tr></table>",
                        "<form>",
                        "</form>",
                        "<nav>",
                        "</nav>",
                        "<span>",
                        "<img>",
                        "<figcaption>",
                        "<dl><dt>",
                        "<dd>",
                        "<wbr>",
                        "<script>x</script>",
                        "<!-- x -->")
                .list()
                .ofMaxSize(60);
    }

    private static void holds(Page page) {
        for (int i = 0; i < page.blocks().size(); i++) {
            var block = page.blocks().get(i);
            assertThat(block.index()).isEqualTo(i);
            assertThat(block.text()).isNotEmpty().isEqualTo(block.text().strip());
            assertThat(block.shape().linkDensity()).isBetween(0.0, 1.0);
        }
        assertThat(page.declared().values())
                .allSatisfy(value ->
                        assertThat(value).isNotEmpty().isEqualTo(value.strip()).doesNotContain("\n"));
    }
}
