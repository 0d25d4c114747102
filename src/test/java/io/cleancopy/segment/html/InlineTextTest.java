package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.blocks;
import static io.cleancopy.segment.html.Pages.page;
import static io.cleancopy.segment.html.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineTextTest {
    @Test
    void inlineMarkupMakesNoSpace() {
        assertThat(texts("<p><b>S</b>mall boats <i>lay</i> <u>still</u>.</p>"))
                .containsExactly("Small boats lay still.");
    }

    @Test
    void whiteSpaceOfTheSourceIsOneSpace() {
        assertThat(texts("<p>\n  Small\t\tboats\r\n  lay<b> </b> <i>\n still </i> . </p>"))
                .containsExactly("Small boats lay still .");
    }

    @Test
    void lineAndParagraphSeparatorsAreSpaces() {
        assertThat(texts("<p>Small&#x2028;boats&#x2029;&#x85; lay</p>")).containsExactly("Small boats … lay");
    }

    @Test
    void fixedSpacesAreSpaces() {
        assertThat(texts("<p>&nbsp;Small&nbsp;boats &nbsp;lay&nbsp;</p>")).containsExactly("Small boats lay");
    }

    @Test
    void wordBreaksAndSoftHyphensLeaveTheWordWhole() {
        var page = page("<p>Har<wbr>bour&shy;mas&shy;ter</p><p>Quay&shy;side</p>");

        assertThat(page.blocks()).extracting(block -> block.text()).containsExactly("Harbourmaster", "Quayside");
        assertThat(page.normalized()).containsEntry("soft-hyphens", 3);
    }

    @Test
    void aLineBreakKeepsTheParagraphWhole() {
        assertThat(texts("<p>Small boats<br>lay still<br/> here.</p>")).containsExactly("Small boats lay still here.");
    }

    @Test
    void twoLineBreaksEndTheParagraph() {
        assertThat(texts("<div>Small boats.<br>\n&nbsp;<br>Large boats.<br><span> </span><br><br>Rafts.<br></div>"))
                .containsExactly("Small boats.", "Large boats.", "Rafts.");
    }

    @Test
    void anIndentedLineIsAParagraph() {
        assertThat(texts("<div>Small boats.<br>&nbsp;&nbsp; Large boats.<br>　　大きな船。<br>&nbsp;Rafts.</div>"))
                .containsExactly("Small boats.", "Large boats.", "大きな船。 Rafts.");
    }

    @Test
    void linksSideBySideDoNotRunTogether() {
        assertThat(texts("<div><a href=/a>Home</a><a href=/b>News</a><a href=/c>(3)</a></div>"))
                .containsExactly("Home News(3)");
    }

    @Test
    void picturesAndControlsPartLettersOnly() {
        assertThat(texts("<p>Boats<img src=a.png alt=anchor>lay <a href=x>still<svg><title>opens</title></svg></a>, "
                        + "they<input value=Share>say<button>Share</button></p>"))
                .containsExactly("Boats lay still, they say");
    }

    @Test
    void whatOnlyStylePartsDoesNotRunTogether() {
        assertThat(
                        texts(
                                "<div><time>12 May</time><span>By Ada Quill</span></div><h2><span>Harbour</span><span>Boats lie"
                                        + " still</span></h2><p>the <span>boa</span><span>ts</span></p><div><span>B</span><span>oats</span></div>"))
                .containsExactly("12 May By Ada Quill", "Harbour Boats lie still", "the boats", "Boats");
    }

    @Test
    void aFirstLetterWithASpanAndASpaceBehindItIsPartOfItsWord() {
        assertThat(texts("<p><span class=initial><span>N</span></span> <span>o boats.</span></p>"
                        + "<p><span>A</span> boat.</p><p><span>N</span> Quill.</p><p><b>N</b> is north.</p>"))
                .containsExactly("No boats.", "A boat.", "N Quill.", "N is north.");
    }

    @Test
    void aFirstLetterSetLargeIsPartOfItsWord() {
        assertThat(texts(
                        "<p><span>B</span>oats lie.</p><div>R</div><p>afts lie.</p><p>I</p><p>boats</p><p>B</p><p>Boats</p>"
                                + "<li>R</li><p>rafts</p>"))
                .containsExactly("Boats lie.", "Rafts lie.", "I", "boats", "B", "Boats", "R", "rafts");
    }

    @Test
    void aButtonBetweenTheWordsOfASentenceIsAWordOfIt() {
        assertThat(texts("<p>So said the mate<button>Ada Quill,<svg><text>i</text></svg></button> of the ferry.</p>"
                        + "<p>Boats.<button>Share</button></p><p><button>Save</button>Rafts.</p>"
                        + "<p>They<button hidden>Share</button>say</p>"))
                .containsExactly("So said the mate Ada Quill, of the ferry.", "Boats.", "Rafts.", "They say");
    }

    @Test
    void readingsOfRubyTextAreLeftOut() {
        assertThat(texts("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の船</p>"))
                .containsExactly("港の船");
    }

    @Test
    void lettersInLinksAreCounted() {
        var block = blocks("<p>Boats <a href=/x>lay <b>12</b> still</a>, <a name=y>say</a> they.</p>")
                .get(0);

        assertThat(block.shape().linkLetters()).isEqualTo("laystill".length());
        assertThat(block.shape().letters()).isEqualTo("Boatslaystillsaythey".length());
    }

    @Test
    void linkLettersAreNeverMoreThanLetters() {
        var block = blocks("<p><a href=/x>itâ€™s cafÃ©</a></p>").get(0);

        assertThat(block.text()).isEqualTo("it’s café");
        assertThat(block.shape().linkDensity()).isEqualTo(1);
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertThat(texts("<p>Boats 👍🏽 <a href=/>𝔅𝔬𝔞𝔱</a></p>")).containsExactly("Boats 👍🏽 𝔅𝔬𝔞𝔱");
    }
}
