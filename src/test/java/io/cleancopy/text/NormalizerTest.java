package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
    private final Normalizer normalizer = new Normalizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The ferry sails at 10.30 – “weather permitting”, the captain’s note says… AT&T & Söhne; 50 % (or 5 °C).",
                "Zwei Absätze.\n\nDer zweite – mit „Anführung“ und «Guillemets».",
                "Επτά πλοία έφυγαν χθες από το λιμάνι.",
                "Семь судов вышли из порта — «вовремя».",
                "港には七隻の船があった。「出航は明日だ」と船長は言った。",
                "항구에는 배가 일곱 척 있었다.",
                "می‌روم و خانه‌ها را می‌بینم",
                "क्‍ष और क्‌ष",
                "👩‍👩‍👧 👍🏽 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇳🇴 1️⃣",
                "渡邉󠄀さんの船",
                "Jag åkte till Å… och ö”",
                "IRMÃ” e AMANHÃ – SÃO",
                "L’été »",
            })
    void leavesCleanTextAlone(String text) {
        assertThat(normalized(text)).isSameAs(text);
        assertThat(counts(text)).isEmpty();
    }

    @Test
    void keepsEveryLineBreakAsOneLineFeed() {
        String text = "one\r\ntwo\rthree\n\nfour\u2028five\u2029six\u000Bseven\feight";

        assertThat(normalized(text)).isEqualTo("one\ntwo\nthree\n\nfour\nfive\nsix\nseven\neight");
        assertThat(counts(text)).isEqualTo(Map.of("line-ends", 6));
    }

    @Test
    void takesNextLineForALineEndWhereThereIsNoOther() {
        assertThat(normalized("one\u0085two")).isEqualTo("one\ntwo");
        assertThat(normalized("wait\u0085\nthen go")).isEqualTo("wait…\nthen go");
        assertThat(normalized("don\u0092t wait\u0085")).isEqualTo("don’t wait…");
    }

    @Test
    void readsC1ControlsAsWindows1252() {
        assertThat(normalized("\u0093It\u0092s late\u0094 \u0096 \u008010")).isEqualTo("“It’s late” – €10");
        assertThat(counts("\u0093It\u0092s late\u0094")).isEqualTo(Map.of("c1-controls", 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    salt &amp; pepper            | salt & pepper
                    it&#8217;s &quot;late&quot;  | it’s "late"
                    it&#x2019;s &apos;late&apos; | it’s 'late'
                    1 &lt; 2 &gt; 0              | 1 < 2 > 0
                    caf&eacute; &Ouml;l &Alpha;&omega;&sigmaf; | café Öl Αως
                    10&nbsp;000&nbsp;&euro;      | 10 000 €
                    wait&#133; &#150; then go    | wait… – then go
                    it&amp;#8217;s AT&amp;amp;T  | it’s AT&T
                    wood&shy;land                | woodland
                    """)
    void resolvesCharacterReferences(String text, String expected) {
        assertThat(normalized(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T",
                "R&D; then",
                "&amp without end",
                "a&b;c",
                "&#;",
                "&#x;",
                "&#xZZ;",
                "&#0;",
                "&#55296;",
                "&;",
                "?a=1&copy=2",
                "&unknown;",
                "&#99999999;"
            })
    void leavesWhatIsNoReference(String text) {
        assertThat(normalized(text)).isSameAs(text);
    }

    @Test
    void removesSoftHyphens() {
        assertThat(normalized("Hafen\u00ADmeis\u00ADter")).isEqualTo("Hafenmeister");
        assertThat(counts("Hafen\u00ADmeis\u00ADter")).isEqualTo(Map.of("soft-hyphens", 2));
    }

    @Test
    void joinsAWordOverTheLineBreakBehindASoftHyphen() {
        assertThat(normalized("der Hafen\u00AD\nmeister kam")).isEqualTo("der Hafenmeister kam");
        assertThat(normalized("der Hafen\u00AD \r\n  meister kam")).isEqualTo("der Hafenmeister kam");
        assertThat(normalized("der Hafen\u00AD\n\nMeister")).isEqualTo("der Hafen\n\nMeister");
        assertThat(normalized("der Hafen\u00AD\n– Meister")).isEqualTo("der Hafen\n– Meister");
    }

    @Test
    void removesWhatHasNoWidth() {
        assertThat(normalized("\uFEFFlong\u200Bword \u202Aleft\u202C \u2066x\u2069\u200E\u200F\u2060!\u00AD\u034F"))
                .isEqualTo("longword left x!");
    }

    @Test
    void removesJoinersWhereNothingJoins() {
        assertThat(normalized("Auf\u200Clage a\u200Db")).isEqualTo("Auflage ab");
        assertThat(normalized("👍\u200D then")).isEqualTo("👍 then");
        assertThat(normalized("می\u200C رود")).isEqualTo("می رود");
    }

    @Test
    void keepsZeroWidthSpacesBetweenKhmerWords() {
        String text = "កប៉ាល់\u200Bចេញ";

        assertThat(normalized(text)).isSameAs(text);
    }

    @Test
    void makesEverySpaceOnePlainSpace() {
        assertThat(normalized("10\u00A0000\u202Fm\u2009and\u3000so\ton")).isEqualTo("10 000 m and so on");
        assertThat(counts("10\u00A0000\u202Fm\u2009and\u3000so\ton")).isEqualTo(Map.of("spaces", 5));
    }

    @Test
    void keepsAThinSpaceBetweenANumberAndItsUnit() {
        String text = "a toll of 5\u2009crowns, 3\u2009% more";

        assertThat(normalized(text)).isSameAs(text);
        assertThat(normalized("5\u2009\u2009crowns at\u2009noon")).isEqualTo("5 crowns at noon");
    }

    @Test
    void leavesNoSpaceAtTheEndsOfLines() {
        assertThat(normalized("  one  two \n\t three\u00A0\n \n　　四 ")).isEqualTo("one two\nthree\n\n四");
    }

    @Test
    void removesControlCharacters() {
        assertThat(normalized("a\u0000b\u001Bc\u007Fd\u009De\uFFFEf")).isEqualTo("abcdef");
        assertThat(normalized("before\uFFFCafter")).isEqualTo("before after");
    }

    @Test
    void removesIconFontsAndKeepsWordsApart() {
        assertThat(normalized("\uE80AShare\uF099Tweet \uE001")).isEqualTo("Share Tweet");
        assertThat(counts("\uE80AShare\uF099Tweet")).isEqualTo(Map.of("private-use", 2));
        assertThat(normalized("\uDBC0\uDC00Menu")).isEqualTo("Menu");
    }

    @Test
    void keepsVariationSelectorsThatSelect() {
        assertThat(normalized("a\uFE0F b\uFE00 1\uFE0F")).isEqualTo("a b 1");
        assertThat(normalized("☎\uFE0E ☎\uFE0F")).isEqualTo("☎\uFE0E ☎\uFE0F");
    }

    @Test
    void composesLettersAndMarks() {
        assertThat(normalized("cafe\u0301 A\u030Angstro\u0308m \u212B")).isEqualTo("café Ångström Å");
        assertThat(normalized("\u1112\u1161\u11AB")).isEqualTo("한");
        assertThat(counts("cafe\u0301 A\u030A")).isEqualTo(Map.of("nfc", 2));
    }

    @Test
    void boundsTowersOfMarks() {
        String tower = "a" + "\u0301\u0323".repeat(200_000);

        assertThat(normalized(tower)).hasSize(30).startsWith("ạ\u0323");
    }

    @Test
    void marksHalfACharacter() {
        assertThat(normalized("cut \uD83D")).isEqualTo("cut \uFFFD");
        assertThat(normalized("\uDE00 cut \uD83D\uDE00")).isEqualTo("\uFFFD cut \uD83D\uDE00");
    }

    @Test
    void worksOnWhatEarlierStepsUncover() {
        assertThat(normalized("it&Atilde;&cent;&acirc;&#130;&not;&acirc;&#132;&cent;s"))
                .isEqualTo("it’s");
        assertThat(normalized("a&am\u00ADp;b")).isEqualTo("a&b");
        assertThat(normalized("cafe\u200B\u0301")).isEqualTo("café");
    }

    @Test
    void keepsQuotesAsPrintedUnlessAsked() {
        String text = "„Ja“, “yes”, ‘aye’, ’tis, «oui»";

        assertThat(normalized(text)).isSameAs(text);
        assertThat(Normalizer.withStraightQuotes().normalize(text, new TreeMap<>()))
                .isEqualTo("\"Ja\", \"yes\", 'aye', 'tis, «oui»");
    }

    @Test
    void addsToTheCountsItIsGiven() {
        var counts = new TreeMap<>(Map.of("spaces", 2));

        normalizer.normalize("a  b", counts);

        assertThat(counts).isEqualTo(Map.of("spaces", 3));
    }

    @Test
    void namesItsSteps() {
        assertThat(Normalizer.withStraightQuotes().steps())
                .extracting(Step::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private String normalized(String text) {
        return normalizer.normalize(text, new TreeMap<>());
    }

    private Map<String, Integer> counts(String text) {
        var counts = new TreeMap<String, Integer>();
        normalizer.normalize(text, counts);
        return counts;
    }
}
