package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Property(tries = 2_000, seed = "17")
    void areReadAsJsoupReadsThem(@ForAll("texts") String text, @ForAll boolean inAttribute) {
        assertThat(References.read(text, inAttribute))
                .isEqualTo(References.wellFormed(Parser.unescapeEntities(text, inAttribute)));
    }

    @Test
    void namesThatPagesWriteAreReadAsOthersAre() {
        assertThat(References.read("&quot;A &amp; B&quot;&nbsp;&ndash; &uuml;&hellip; &there4;", false))
                .isEqualTo("\"A & B\"\u00A0– ü… ∴");
    }

    @Test
    void signsBetweenTheValuesOfAnAddressStay() {
        assertThat(References.read("/a?b=1&copy=2&amp;c=4", true)).isEqualTo("/a?b=1&copy=2&c=4");
        assertThat(References.read("1 &copy=2", false)).isEqualTo("1 ©=2");
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertThat(References.read("a&#xD83D;b &#55555;", false)).isEqualTo("a\uFFFDb \uFFFD");
        assertThat(References.read("&#xD83D;\uD83D\uDC4D", false)).isEqualTo("\uFFFD\uD83D\uDC4D");
    }

    /** What is read takes the place of what is written, which must have the room for it. */
    @Test
    void namesOfTwoCharactersAndNumbersOfPairsAreRead() {
        assertThat(References.read("&lt&nGt;&acE;&#x1F6A2;&#128674;&#9;", false))
                .isEqualTo("<≫⃒∾̳🚢🚢\t");
        assertThat(References.read("&nGt;&acE;&#x1F6A2;&#128674;", true)).isEqualTo("≫⃒∾̳🚢🚢");
        assertThat(References.read("&#65", false)).isEqualTo("A");
        assertThat(References.read("&#X41;&#000065;&#0000065;", false)).isEqualTo("AAA");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "&", "&", "&", ";", ";", "#", "x", "3", "9", "128", "0", "copy", "lt", "quot", "notit", "rsquo",
                        "frac12", "é", "👍", "=", "a", " ", "nbsp", "65", "FFFD", "D800", "110000", "AMP", "There4",
                        "sup2", "hellip", "NewLine", "_", "-")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }
}
