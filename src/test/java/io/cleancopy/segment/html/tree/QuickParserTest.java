package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickParserTest {
    private static final int SOUPS = 30_000;

    @Test
    void whateverIsThrownTogetherIsWhatJsoupMakesOfItOrLeftToJsoup() {
        long parsed = LongStream.range(0, SOUPS)
                .parallel()
                .filter(number -> isParsed(Soup.page(number)))
                .count();
        assertThat(parsed).as("pages that are not left to jsoup").isGreaterThan(SOUPS / 2);
    }

    private static boolean isParsed(String page) {
        var tree = quick(page);
        if (tree != null) {
            assertThat(tree).as(page).hasToString(jsoup(page).toString());
        }
        return tree != null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Boats lie still.",
                "<!DOCTYPE html><html lang=en><head><title>Quay &amp; sea</title></head><body class='a'><p>Boats.</p></body></html>\n",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.example.org/x.dtd\"><p>a<table><tr><td>b",
                "<p>a<table><tr><td>b",
                "<p>one<p>two<ul><li>three<li>four</ul><dl><dt>five<dd>six</dl>",
                "<p><b>bold<i>both</b></p><p>neither, or not",
                "<p><b>bold</p><p>still bold</b> and not",
                "<b>a<div>b</b>c</div>",
                "<b class=x>a<i><u>b<div><p>c</b>d</i>e</div>",
                "<a href=/one>one<div>two<a href=/two>three</div>four",
                "<a><table><tr><td><a>x</a></table>y",
                "<b><i><u><s><em><tt><div>a</b>b",
                "<font><span><p>a</span><p>b</font>c",
                "<nobr>a<nobr>b<div>c<nobr>d",
                "<ul class='x'><uLclass=\"y\"><li>a",
                "<p*x:y>a<x=y>b</X=Y>c</p*x:y>",
                "<p>a<!--$?--><!$b><?php c ?></d>",
                "<a href=/one>one<a href=/two>two</a>",
                "<h1>a<h2>b</h3>c",
                "<form><div></form>a</div>b<form>c",
                "<table><caption>a</caption><colgroup><col><col></col></colgroup><thead><tr><th>b<th>c<tbody><td>d</table>e",
                "<table><tr><td><table><tr><td>a</table>b<td>c</table>d",
                "<table><input type=hidden><form><tr><td><noscript><p>a</noscript>b",
                "<select><option>a<option>b<optgroup><option>c</select>d",
                "<button>a<button>b</button>c",
                "<svg viewBox='0 0 1 1'><title>a</title><path d='M0'/><style>b</style></svg>c",
                "<template><tr><td>a</template><p>b",
                "<noscript><img src=a><p>b<div>c</noscript>d",
                "<ruby>a<rp>(<rt>b<rp>)</ruby>c",
                "<script>if (a < b && '</p>') {}</script>c",
                "<body><script><!-- <script>a</script> --></script>b",
                "<textarea>\n\na</textarea><pre>\n b</pre><xmp><p></xmp>",
                "<p>a</p></body>\n</html>\n<p>b",
                "<head><meta charset=utf-8></head><link rel=canonical href=/a><p>b",
                "<body a=1 class=x><html lang=pl><body class=y id=z>a",
                "</p></br></div>a"
            })
    void isToTheLetterOfJsoup(String page) {
        assertThat(quick(page)).hasToString(jsoup(page).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table>a<tr><td>b</table>",
                "<table><div>a</div></table>",
                "<template><caption></caption><form>a</template>b",
                "<math><mi>a</mi></math>",
                "<svg><p>a",
                "<svg><foreignObject><p>a",
                "<frameset><frame></frameset>",
                "<plaintext>a",
                "<title/><p>a",
                "<p class='a",
                "<p>a<!-- b",
                "<script>a",
                "<p<b>a",
                "<!doctype svg><p>a"
            })
    void whatIsIntricateIsLeftToJsoup(String page) {
        assertThat(quick(page)).isNull();
    }

    @Test
    void deepPagesAreLeftToJsoup() {
        assertThat(quick("<div>".repeat(10_000))).isNull();
        assertThat(quick("<p " + "a=b ".repeat(10_000) + ">c")).isNull();
        assertThat(quick("<div>".repeat(390) + "a")).isNotNull();
    }

    /** Where one of them takes more than its size calls for, two million characters of it take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "</p>",
                "<!--",
                "--><!--",
                "<a ",
                "<a href='",
                "<a>",
                "<b><p>",
                "<b><div></b></div>",
                "<b><i><u><p></b></i></u>x",
                "<a><div>x</div>",
                "<font><span><p></font></p></span>",
                "<li>",
                "<dd>",
                "<table><tr><td>",
                "<body class=a id=b>",
                "<script>",
                "<form><div></form>",
                "<object><b></object>",
                "<x",
                "&",
                "<textarea></",
                "<script><!--<script></script>",
                "<svg><g>",
                "<template>",
                "<noscript>",
                "<select><option>",
                "<ruby><rt>"
            })
    @Timeout(20)
    void timeGrowsWithThePageAndNoFaster(String piece) {
        for (String before : List.of("", "<script><!--", "<table>", "<div><b><i>")) {
            quick(before + piece.repeat(2_000_000 / piece.length()));
        }
    }

    @Test
    @Timeout(20)
    void valuesOfOneHashAreReadAllTheSame() {
        var page = new StringBuilder();
        for (int number = 0; number < 1 << 16; number++) {
            page.append("<p id=").append(ofOneHash(number)).append('>');
        }
        var tree = Objects.requireNonNull(quick(page.toString()));
        for (int number = 0; number < 1 << 16; number++) {
            assertThat(tree.value(3 + number, AttributeName.ID)).isEqualTo(ofOneHash(number));
        }
    }

    /** Aa and BB have one hash, and so have all words of these. */
    private static String ofOneHash(int number) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static @Nullable Tree quick(String page) {
        return QuickParser.parse(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Tree jsoup(String page) {
        return JsoupTree.of(Parser.htmlParser().parseInput(page, ""));
    }
}
