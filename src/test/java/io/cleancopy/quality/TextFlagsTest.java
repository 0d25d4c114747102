package io.cleancopy.quality;

import static io.cleancopy.model.QualityFlag.C4_CURLY_BRACKET;
import static io.cleancopy.model.QualityFlag.C4_FEW_SENTENCES;
import static io.cleancopy.model.QualityFlag.C4_LOREM_IPSUM;
import static io.cleancopy.model.QualityFlag.FINEWEB_FEW_LINE_ENDS;
import static io.cleancopy.model.QualityFlag.FINEWEB_REPEATED_LINES;
import static io.cleancopy.model.QualityFlag.FINEWEB_SHORT_LINES;
import static io.cleancopy.model.QualityFlag.GOPHER_BULLETS;
import static io.cleancopy.model.QualityFlag.GOPHER_ELLIPSES;
import static io.cleancopy.model.QualityFlag.GOPHER_FEW_STOP_WORDS;
import static io.cleancopy.model.QualityFlag.GOPHER_NO_LETTERS;
import static io.cleancopy.model.QualityFlag.GOPHER_REPETITION;
import static io.cleancopy.model.QualityFlag.GOPHER_SYMBOLS;
import static io.cleancopy.model.QualityFlag.GOPHER_WORD_COUNT;
import static io.cleancopy.model.QualityFlag.GOPHER_WORD_LENGTH;
import static io.cleancopy.quality.InventedBody.GOOD;
import static io.cleancopy.quality.InventedBody.flags;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The measures of Gopher, C4 and FineWeb: what each flags, and what it leaves alone. */
class TextFlagsTest {
    private static List<String> with(String... more) {
        var lines = new ArrayList<>(GOOD);
        lines.addAll(List.of(more));
        return lines;
    }

    @Test
    void anArticleHasNone() {
        assertThat(flags(GOOD)).isEmpty();
    }

    @Test
    void aBodyWithoutBlocksHasNone() {
        assertThat(flags(List.of(" "))).isEmpty();
    }

    @Test
    void fewWords() {
        assertThat(flags(GOOD.subList(0, 1))).contains(GOPHER_WORD_COUNT);
    }

    @Test
    void manyWords() {
        var gopher = QualityThresholds.standard().gopher();
        assertThat(gopher.maxWords()).isEqualTo(100_000);
        String long1 = "the old quay and ".repeat(25_001);

        assertThat(flags(List.of(long1))).contains(GOPHER_WORD_COUNT, GOPHER_REPETITION);
    }

    @Test
    void wordsTooShortOrTooLong() {
        assertThat(flags(List.of("a b c of to in ".repeat(10) + "."))).contains(GOPHER_WORD_LENGTH);
        assertThat(flags(List.of("Lighthousekeepers Harbourmasterships ".repeat(30))))
                .contains(GOPHER_WORD_LENGTH);
    }

    @Test
    void shortWordsOfKoreanAreWords() {
        var line = "배가 다시 떠났다. 항구는 조용했고 새는 울었다. 그는 말이 없고 표를 또 팔았다.";

        assertThat(flags("ko", List.of(line))).contains(GOPHER_WORD_COUNT).doesNotContain(GOPHER_WORD_LENGTH);
    }

    @Test
    void hashSignsAndEllipses() {
        assertThat(flags(with("#harbour #ferry #skerrow #storm #quay #tide #mole #crates #boat #lamp #net")))
                .contains(GOPHER_SYMBOLS);
        assertThat(flags(with("Well… so… and then… no… yes… perhaps... but... oh… now… here… there… so…")))
                .contains(GOPHER_SYMBOLS);
        assertThat(flags(with("Berth #4 was free… and the crates were gone."))).doesNotContain(GOPHER_SYMBOLS);
    }

    @Test
    void itemsOfAList() {
        var items = IntStream.range(0, 12)
                .mapToObj(i -> "• Crate " + "abcdefghijkl".charAt(i) + " holds seedlings of the " + i + "th garden.")
                .toList();

        assertThat(flags(items)).contains(GOPHER_BULLETS);
        assertThat(flags(Collections.unmodifiableList(new ArrayList<>(with(items.get(0))))))
                .doesNotContain(GOPHER_BULLETS);
    }

    @Test
    void linesThatEndInAnEllipsis() {
        assertThat(flags(with("The mole was empty and…", "Nobody had come to the…")))
                .contains(GOPHER_ELLIPSES);
        assertThat(flags(with("The mole was empty and…"))).doesNotContain(GOPHER_ELLIPSES);
    }

    @Test
    void wordsWithoutLetters() {
        assertThat(flags(with("12 14 16 18 20 | 22 24 26 28 30 | 32 34 36 38 40 42 44 46 48")))
                .contains(GOPHER_NO_LETTERS);
        assertThat(flags(with("12 14 16 18 20"))).doesNotContain(GOPHER_NO_LETTERS);
    }

    @Test
    void stopWordsWhereTheLanguageHasAList() {
        var article = InventedBody.of("en", GOOD);
        var flags = new QualityFlags(QualityThresholds.standard());

        assertThat(flags.of(article, 1)).containsExactly(GOPHER_FEW_STOP_WORDS);
        assertThat(flags.of(article, 2)).isEmpty();
        assertThat(flags.of(article, -1)).isEmpty();
    }

    @Test
    void linesThatComeAgain() {
        var lines = with(GOOD.get(1), GOOD.get(2));

        assertThat(flags(lines)).contains(GOPHER_REPETITION, FINEWEB_REPEATED_LINES);
    }

    @Test
    void aShortLineThatComesAgainIsNoRepetition() {
        assertThat(flags(with("Tickets", "Tickets"))).doesNotContain(GOPHER_REPETITION, FINEWEB_REPEATED_LINES);
    }

    @Test
    void runsOfWordsThatComeAgain() {
        var lines = with(
                "Buy your ticket for the evening boat at the kiosk on the old quay, said Ada.",
                "Then buy your ticket for the evening boat at the kiosk on the old quay, said Callum.");

        assertThat(flags(lines)).contains(GOPHER_REPETITION).doesNotContain(FINEWEB_REPEATED_LINES);
    }

    @Test
    void onePairOfWordsThatFillsTheText() {
        assertThat(flags(
                        with("Harbour Ledger news, Harbour Ledger sport, Harbour Ledger tides, Harbour Ledger notices, "
                                + "Harbour Ledger letters, Harbour Ledger weather, Harbour Ledger shipping, "
                                + "Harbour Ledger births, Harbour Ledger deaths, Harbour Ledger.")))
                .contains(GOPHER_REPETITION);
    }

    @Test
    void runsOfCharactersAreNoRunsOfWords() {
        var lines = List.of(
                "青潮新报社说，码头的渡船星期二重新开航，四十名乘客从清晨开始等候。", "青潮新报社说，码头的渡船星期三停航，船长没有说明原因，乘客只好回家。", "青潮新报社说，码头的渡船星期四又开航了。");

        assertThat(flags("zh", lines)).doesNotContain(GOPHER_REPETITION, GOPHER_WORD_LENGTH, FINEWEB_SHORT_LINES);
    }

    @Test
    void thaiHasNeitherWordsNorMarksToCount() {
        assertThat(flags("th", List.of("เรือออกจากท่าอีกครั้งในวันอังคาร หลังพายุสงบแล้วเก้าวัน")))
                .isEmpty();
    }

    @Test
    void curlyBrackets() {
        assertThat(flags(with("function sail() { return tide; }"))).contains(C4_CURLY_BRACKET);
    }

    @Test
    void loremIpsum() {
        assertThat(flags(with("Lorem ipsum dolor sit amet, and so on to the end.")))
                .contains(C4_LOREM_IPSUM);
        assertThat(flags(with("Lorem is a word, and ipsum is another one of them.")))
                .doesNotContain(C4_LOREM_IPSUM);
    }

    @Test
    void sentencesOfLinesThatC4Keeps() {
        assertThat(flags(List.of("The ferry sailed at noon. The master slept.", "Crates of seedlings", "Who? Nobody.")))
                .contains(C4_FEW_SENTENCES);
        assertThat(flags(List.of("The ferry sailed at noon. The master slept. Nobody came.")))
                .doesNotContain(C4_FEW_SENTENCES);
    }

    @Test
    void linesWithoutEnds() {
        var lines =
                List.of("Ferry sails again after nine days", "Harbour master watches from the mole", "Crates counted");

        assertThat(flags(lines)).contains(FINEWEB_FEW_LINE_ENDS);
        assertThat(flags(with("Crates counted"))).doesNotContain(FINEWEB_FEW_LINE_ENDS);
    }

    @Test
    void shortLines() {
        assertThat(flags(List.of("Tides", "Shipping", "Berths", GOOD.get(0)))).contains(FINEWEB_SHORT_LINES);
        assertThat(flags(with("Tides", "Shipping"))).doesNotContain(FINEWEB_SHORT_LINES);
    }
}
