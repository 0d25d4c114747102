package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Naming;
import io.cleancopy.segment.html.tree.QuickParser;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes of one value share what was read in it, whatever they are called; ids are read each by itself. */
class SaidTest {
    private static final int FIRST = 3;
    private static final int SECOND = 4;
    private static final int MANY = 2_000;

    @Test
    void aClassAndAnItemPropertyOfOneValueShareAReading() {
        var said = said("class='share-bar'", "itemprop='share-bar'");

        said.read(FIRST);
        var classNames = said.classNames();
        assertThat(classNames.namings()).isEqualTo(Naming.SHARE.bit());

        said.read(SECOND);
        assertThat(said.itempropNames()).isSameAs(classNames);
        assertThat(said.classNames()).isNotSameAs(classNames);
        assertThat(said.classNames().namings()).isZero();
        assertThat(said.classNames().author()).isFalse();
    }

    @Test
    void anIdIsReadByItself() {
        var said = said("class='share-bar'", "id='share-bar'");

        said.read(FIRST);
        var classNames = said.classNames();
        assertThat(said.idNames().namings()).isZero();

        said.read(SECOND);
        assertThat(said.idNames()).isNotSameAs(classNames);
        assertThat(said.idNames().namings()).isEqualTo(Naming.SHARE.bit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"byline-é", "byline&amp;x", "byline-&#x1F44D;", "BYLINE-\uD83D\uDC4D", "a&lt;byline", "x&byline"
            })
    void namesThatAreNotPlainAsciiAreReadAsWell(String value) {
        var said = said("class='" + value + "'", "class='byline'");

        said.read(FIRST);
        var classNames = said.classNames();
        int hash = classNames.hashBehind(1);

        assertThat(classNames.namings()).isEqualTo(Naming.BYLINE.bit());
        assertThat(hash).isEqualTo(hash(said.classes()));
    }

    @Test
    void plainNamesHaveTheHashOfTheirCharacters() {
        var said = said("class='Tide-Table 2x'", "class=quay");

        said.read(FIRST);
        assertThat(said.classNames().hashBehind(1)).isEqualTo(hash("Tide-Table 2x"));
        said.read(SECOND);
        assertThat(said.classNames().hashBehind(1)).isEqualTo(hash("quay"));
    }

    /** Behind 1, without the digits. */
    private static int hash(String names) {
        int hash = 1;
        for (char c : names.toCharArray()) {
            hash = Character.isDigit(c) ? hash : 31 * hash + c;
        }
        return hash;
    }

    @ParameterizedTest
    @CsvSource({
        "author, true, true",
        "noopener author, true, true",
        "author photo, true, true",
        "AUTHOR, true, false",
        "byline, true, false",
        "post-author, true, false",
        "author-bio, false, false",
        "coauthority, false, false",
        "noopener, false, false"
    })
    void aClassAndARelOfOneValueAreOfAnAuthorEachByItself(String value, boolean asClass, boolean asRel) {
        var classFirst = said("class='" + value + "'", "rel='" + value + "'");
        classFirst.read(FIRST);
        assertThat(classFirst.classNames().author()).isEqualTo(asClass);
        assertThat(classFirst.relAuthor()).isFalse();
        classFirst.read(SECOND);
        assertThat(classFirst.relAuthor()).isEqualTo(asRel);
        assertThat(classFirst.classNames().author()).isFalse();

        var relFirst = said("rel='" + value + "'", "class='" + value + "'");
        relFirst.read(FIRST);
        assertThat(relFirst.relAuthor()).isEqualTo(asRel);
        relFirst.read(SECOND);
        assertThat(relFirst.classNames().author()).isEqualTo(asClass);
        assertThat(relFirst.relAuthor()).isFalse();
    }

    @Test
    void anAuthorMayBeAskedForBeforeAndAfterOtherNames() {
        var said = said("class='author-card'", "id='author-card' class='byline'");

        said.read(FIRST);
        assertThat(said.classNames().author()).isFalse();
        assertThat(said.classNames().namings()).isEqualTo(Naming.BYLINE.bit() | Naming.CARD.bit());

        said.read(SECOND);
        assertThat(said.classNames().namings()).isEqualTo(Naming.BYLINE.bit());
        assertThat(said.classNames().author()).isTrue();
        assertThat(said.idNames().namings()).isEqualTo(Naming.BYLINE.bit() | Naming.CARD.bit());
        assertThat(said.idNames().author()).isFalse();
    }

    @Test
    void valuesThatDifferByTheirNumbersAreOfOneKindButNotOneReading() {
        var said = said("class='item4'", "class='item57'");

        said.read(FIRST);
        var classNames = said.classNames();
        said.read(SECOND);

        assertThat(said.classNames()).isNotSameAs(classNames);
        assertThat(said.classNames().hashBehind(17)).isEqualTo(classNames.hashBehind(17));
    }

    /** Longer values have no number to find a reading by. */
    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void aLongValueReadsAsAShortOne(int times) {
        String value = "byline " + "x ".repeat(times);
        var said = said("class='" + value + "'", "itemprop='" + value + "'");

        said.read(FIRST);
        var classNames = said.classNames();
        said.read(SECOND);

        assertThat(said.itempropNames() == classNames).isEqualTo(times == 1);
        assertThat(said.itempropNames().namings())
                .isEqualTo(classNames.namings())
                .isEqualTo(Naming.BYLINE.bit());
        assertThat(said.itempropNames().author()).isEqualTo(classNames.author()).isTrue();
    }

    @Test
    void howeverManyValuesThereAreEachHasItsReading() {
        var page = new StringBuilder("<body>");
        for (int i = 0; i < MANY; i++) {
            page.append("<i class='byline x").append(i).append("'></i>");
        }
        var tree = Objects.requireNonNull(
                QuickParser.parse(page.append(page.substring(6)).toString().getBytes(StandardCharsets.UTF_8)));
        var said = new Said(tree);

        var readings = new HashSet<ClassNames.Reading>();
        for (int i = 0; i < 2 * MANY; i++) {
            said.read(FIRST + i);
            assertThat(said.classNames().namings()).isEqualTo(Naming.BYLINE.bit());
            readings.add(said.classNames());
        }
        // few have no number, and a reading each time
        assertThat(readings).hasSizeBetween(MANY, MANY + MANY / 20);
    }

    /** What two elements say, one in the other. */
    private static Said said(String first, String second) {
        var tree = Objects.requireNonNull(QuickParser.parse(
                ("<body><div " + first + "><a " + second + ">Ann Quay").getBytes(StandardCharsets.UTF_8)));
        return new Said(tree);
    }
}
