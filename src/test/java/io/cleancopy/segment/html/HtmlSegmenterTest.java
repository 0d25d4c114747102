package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.blocks;
import static io.cleancopy.segment.html.Pages.page;
import static io.cleancopy.segment.html.Pages.roles;
import static io.cleancopy.segment.html.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSegmenterTest {
    @Test
    void eachParagraphIsABlock() {
        assertThat(texts("<p>Small boats.<p>Large boats.</p><p> </p><p>&nbsp;</p>"))
                .containsExactly("Small boats.", "Large boats.");
    }

    @Test
    void blocksAreNumberedInReadingOrder() {
        var blocks = blocks("<p>Small boats.</p><p>Large boats.</p>");

        assertThat(blocks).extracting(Block::index).containsExactly(0, 1);
        assertThat(blocks).extracting(block -> block.place().line()).containsExactly(1, 2);
    }

    @Test
    void aPageGoesOnBehindWhatJsoupTakesForItsEnd() {
        assertThat(texts("<p>Boats lie\uFFFF still.</p><p>Ashore.</p>")).containsExactly("Boats lie still.", "Ashore.");
        assertThat(texts("<math></math><p>Boats lie\uFFFF still.</p><p>Ashore.</p>"))
                .containsExactly("Boats lie still.", "Ashore.");
    }

    @Test
    void bareTextBetweenBlocksIsABlock() {
        assertThat(texts("<div>Harbour<div>Quay <b>one</b><div>Pier</div>Mole</div>Dock</div>"))
                .containsExactly("Harbour", "Quay one", "Pier", "Mole", "Dock");
    }

    @Test
    void elementsTellWhatABlockIs() {
        assertThat(roles("""
                <h1>Boats lie still</h1><h2>Ashore</h2><h6>Afloat</h6><p>They do.</p>
                <ul><li>Small<li><p>Large</p></ul>
                <blockquote><p>“Still,” she said.</p></blockquote>
                <figure><img alt="A boat"><figcaption>A <b>boat</b></figcaption></figure>
                <div>Bare</div><dl><dt>Raft<dd>Flat</dl>"""))
                .containsExactly(
                        "HEADLINE Boats lie still",
                        "SUBHEADING Ashore",
                        "SUBHEADING Afloat",
                        "PARAGRAPH They do.",
                        "LIST_ITEM Small",
                        "LIST_ITEM Large",
                        "QUOTE “Still,” she said.",
                        "CAPTION A boat",
                        "PARAGRAPH Bare",
                        "PARAGRAPH Raft",
                        "PARAGRAPH Flat");
    }

    @Test
    void preformattedLinesAreKept() {
        assertThat(roles("<pre>\nlet boat = 1;\n\n<b>let</b> raft = 2;<br>end\n</pre>"))
                .containsExactly("CODE let boat = 1;\n\nlet raft = 2;\nend");
    }

    @Test
    void preformattedLinesKeepTheirIndentation() {
        assertThat(roles("<pre>\n    if (boat) {\n\t\tsail()\n\n        row( 2 )\n    }\n</pre>"))
                .containsExactly("CODE if (boat) {\n    sail()\n\n    row( 2 )\n}");
        assertThat(roles("<pre>  a\r\nb\r  c</pre>")).containsExactly("CODE a\nb\n  c");
    }

    @Test
    void aRowOfDataIsABlock() {
        assertThat(roles("""
                <table><caption>Boats</caption><tr><th>Name<th>Berth</tr>
                <tr><td><p>Gull</p></td><td></td><td><b>4</b>a</td></tr><tr><td colspan=3>Alone</td></tr></table>"""))
                .containsExactly("PARAGRAPH Boats", "TABLE Name | Berth", "TABLE Gull | 4a", "PARAGRAPH Alone");
    }

    @Test
    void aTableThatLaysOutAPageIsTakenApart() {
        String prose =
                "Small boats lay still in the harbour all day long. ".repeat(5).strip();

        assertThat(roles("<table><tr><td>" + prose + "</td><td>News</td></tr>"
                        + "<tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr>"
                        + "<tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>"))
                .containsExactly(
                        "PARAGRAPH " + prose,
                        "PARAGRAPH News",
                        "PARAGRAPH One.",
                        "PARAGRAPH Two.",
                        "PARAGRAPH Three.",
                        "TABLE a | b",
                        "PARAGRAPH c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>Gone</p>",
                "<div aria-hidden=\"TRUE\"><p>Gone</p></div>",
                "<p style=\"color: red; DISPLAY : none\">Gone</p>",
                "<span style='visibility:hidden'>Gone</span>",
                "<dialog><p>Gone</p></dialog>",
                "<script>Gone</script>",
                "<style>.gone{}</style>",
                "<template><p>Gone</p></template>",
                "<noscript><p>Gone</p></noscript>",
                "<svg><text>Gone</text></svg>",
                "<iframe>Gone</iframe>",
                "<object>Gone</object>",
                "<select><option>Gone</option></select>",
                "<button>Gone</button>",
                "<textarea>Gone</textarea>",
                "<video>Gone</video>",
                "<img alt=Gone>",
                "<!-- Gone -->",
                "<head><title>Gone</title></head>"
            })
    void whatIsNotShownAsTextIsLeftOut(String gone) {
        assertThat(texts("<p>Boats</p>" + gone + "<p>lie</p>")).containsExactly("Boats", "lie");
    }

    @Test
    void aParagraphThatOnlyScreenReadersSkipIsRead() {
        assertThat(texts("<p aria-hidden=true>Boats</p><p hidden aria-hidden=true>Rafts</p>"))
                .containsExactly("Boats");
    }

    @Test
    void aPageThatIsShownByScriptIsRead() {
        assertThat(texts("<body style='visibility: hidden'><p>Boats</p></body>"))
                .containsExactly("Boats");
    }

    @Test
    void whatIsHiddenIsReadWhenThereIsNothingElse() {
        assertThat(texts("<script>x</script><noscript><p>Boats</p></noscript><div hidden>Rafts</div>"))
                .containsExactly("Boats", "Rafts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "<", "<html>", "<p>", "<!--", "<p>&#0;</p>", "<p>&#8203;</p>"})
    void aPageWithoutTextHasNoBlocks(String markup) {
        assertThat(blocks(markup).stream().filter(block -> block.shape().letters() > 0))
                .isEmpty();
    }

    @Test
    void brokenMarkupLosesNoWords() {
        String markup = "<div><p>One <b>two</p> three</i> <div>four</b><li>five<dd>six</ul></p>seven<h2>eight</h3>nine";

        assertThat(String.join(" ", texts(markup)).split("\\s+"))
                .containsExactly("one two three four five six seven eight nine"
                        .replace("one", "One")
                        .split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>"})
    void aHundredThousandNestedTagsAreRead(String tags) {
        int times = 100_000 / (int) tags.chars().filter(c -> c == '<').count();

        var texts = texts("<p>Before</p>" + tags.repeat(times) + "Inside");

        assertThat(texts).containsExactly("Before", "Inside");
    }

    @Test
    void anAttributeOfMegabytesIsRead() {
        String giant = "x".repeat(8_000_000);

        var page = page("<meta name=description content='" + giant + "'><p style='" + giant + "' title='" + giant
                + "'>Boats</p>");

        assertThat(page.blocks()).extracting(Block::text).containsExactly("Boats");
        assertThat(page.declared()).doesNotContainKey("description");
    }

    @Test
    void aHundredThousandAttributesAreRead() {
        var markup = new StringBuilder("<p ");
        for (int i = 0; i < 100_000; i++) {
            markup.append('a').append(i).append("=1 ");
        }

        assertThat(texts(markup + ">Boats</p>")).containsExactly("Boats");
    }

    @Test
    void aCommentWithoutEndIsNoText() {
        assertThat(texts("<p>Boats</p><!--" + "- ".repeat(1_000_000) + "<p>Rafts"))
                .containsExactly("Boats");
    }

    @Test
    void anXhtmlTitleThatClosesItselfHidesNothing() {
        assertThat(texts("<?xml version='1.0'?><html><head><title/></head><body><p>Boats</p></body></html>"))
                .containsExactly("Boats");
    }

    @Test
    void aShadowRootInTheMarkupIsShown() {
        assertThat(texts("<x-story><template shadowrootmode=open><p>Boats</p></template></x-story><p>Rafts</p>"))
                .containsExactly("Boats", "Rafts");
    }

    @Test
    void aPageWithTooManyBlocksSaysThatItIsCutOff() {
        var page = page("<p>Boat</p>".repeat(30_000));

        assertThat(page.blocks()).hasSize(BlockWalk.MAX_PASSAGES + 1);
        assertThat(page.declared()).containsEntry("truncated", "20000 blocks");
    }

    @Test
    void aPageWithAsManyBlocksAsAllowedIsWhole() {
        var page = page("<p>Boat</p>".repeat(BlockWalk.MAX_PASSAGES) + "<div></div>");

        assertThat(page.blocks()).hasSize(BlockWalk.MAX_PASSAGES);
        assertThat(page.declared()).doesNotContainKey("truncated");
    }

    @Test
    void countsOfNormalisingAreThoseOfAllBlocks() {
        assertThat(page("<p>Qu&shy;ay</p><p>Ha&shy;ven</p>").normalized()).isEqualTo(Map.of("soft-hyphens", 2));
    }

    @Test
    void theSamePageIsTheSameBlocksAgain() {
        String markup = "<div>Quay<p>Pier</p><ul><li>a<li>b</ul></div>";

        assertThat(List.of(page(markup))).isEqualTo(List.of(page(markup)));
    }
}
