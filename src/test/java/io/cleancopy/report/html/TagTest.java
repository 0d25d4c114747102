package io.cleancopy.report.html;

import static io.cleancopy.report.html.Tag.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    @Test
    void escapesContentAndAttributes() {
        var cell = tag("td").title("\"><script>").text("Fish & <b>chips</b>");

        assertThat(written(cell))
                .isEqualTo("<td title=\"&quot;&gt;&lt;script&gt;\">Fish &amp; &lt;b&gt;chips&lt;/b&gt;</td>");
    }

    @Test
    void keepsLettersOfEveryScriptAsTheyAre() {
        assertThat(written(tag("b").text("Łódź 서울 القاهرة ‘quoted’ 🦀")))
                .isEqualTo("<b>Łódź 서울 القاهرة ‘quoted’ 🦀</b>");
    }

    @Test
    void makesVisibleWhatWouldHide() {
        var text = "a\u202Eb\u2067c\u0000d\u007Fe\u0085f\uD83Dg\uFFFEh";

        assertThat(written(tag("b").text(text))).isEqualTo("<b>a⟨U+202E⟩b⟨U+2067⟩c␀d␡e\uFFFDf\uFFFDg\uFFFDh</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "p onclick=x", "", "B"})
    void refusesElementsThatAReportHasNoUseFor(String name) {
        assertThatThrownBy(() -> tag(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot make an element \"" + name + "\" in a report.");
    }

    @Test
    void refusesAStyleSheetThatEndsEarlyOrLoadsSomething() {
        for (var css : new String[] {"</style><script>", "a{background:url(x)}", "@import 'x'"}) {
            assertThatThrownBy(() -> Document.of("t", css, tag("body"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 500, seed = "17")
    void noTextBecomesMarkup(@ForAll("markup") String text) {
        var page = Jsoup.parseBodyFragment(written(tag("p").title(text).value(text)));

        assertThat(page.body().getAllElements()).hasSize(3); // body, p and bdi
        assertThat(page.selectFirst("p").attributes()).hasSize(1);
    }

    @Provide
    Arbitrary<String> markup() {
        var pieces =
                Arbitraries.of("<", ">", "<b>", "</p>", "</bdi>", "<!--", "\"", "'", "&", "&lt;", " onclick=", "a");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String written(Html html) {
        var out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }
}
