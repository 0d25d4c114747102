package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizerPropertyTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "é",
            "É",
            "Ã",
            "Â",
            "â",
            "ê",
            "ж",
            "字",
            "한",
            "م",
            "क",
            "្",
            "👍",
            "👩",
            "❤",
            "1",
            "#",
            ".",
            "&",
            "amp;",
            "#8217;",
            "&#173;",
            "&#x200D;",
            ";",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0085",
            "\u00A0",
            "\u3000",
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u2060",
            "\uFEFF",
            "\uFE0F",
            "\uFE00",
            "\u20E3",
            "\u0301",
            "\u0323",
            "\u0000",
            "\u0092",
            "\u009D",
            "\uFFFC",
            "\uFFFE",
            "\uE000",
            "\uD83D",
            "\uDE00",
            "€",
            "™",
            "“",
            "”",
            "’",
            "…",
            "»",
            "©",
            "¸",
            "\uDB40\uDC41",
            "\u180E",
            "\u034F",
            "\u1100",
            "\u1161",
            "\u11A8",
            "\u212B",
            "\u0F71",
            "\u0F72");

    /** Signs of characters that stay in some surroundings. */
    private static final int KEPT = Signs.REFERENCE
            | Signs.MISREAD
            | Signs.COMPOSE
            | Signs.CURLY_QUOTE
            | Signs.ZERO_WIDTH
            | Signs.VARIATION
            | Signs.CONTROL;

    private final Normalizer normalizer = new Normalizer();

    @Property(seed = "17")
    void normalizingTwiceChangesNothingMore(@ForAll("anything") String text) {
        String once = normalized(text);

        assertThat(normalized(once)).isSameAs(once);
    }

    @Property(seed = "17")
    void anyUnitsBecomeTextThatCanBeWritten(@ForAll("units") String text) {
        String normalized = normalized(text);

        assertThat(new String(normalized.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(normalized);
        assertThat(Signs.of(normalized) & ~KEPT).isZero();
    }

    @Property(seed = "17")
    void plainWordsStayTheSameInstance(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);

        assertThat(normalized(text)).isSameAs(text);
    }

    @Property(seed = "17")
    void lettersAndDigitsOfPlainWordsStayWhateverStandsBetween(
            @ForAll("words") List<String> words, @ForAll("blanks") String blank) {
        String text = String.join(blank, words);

        assertThat(Folding.fold(normalized(text))).isEqualTo(Folding.fold(String.join("", words)));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.chars().all().array(char[].class).ofMaxSize(40).map(String::new);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "harbour", "Über", "naïve", "señor", "łódź", "корабль", "πλοίο", "船", "배", "10,000", "o’clock",
                        "–")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "\u00A0", "\t ", "\r\n", "\u200B", "\u00AD", "\uE000", "\u0000", "&nbsp;", "\u2060");
    }

    private String normalized(String text) {
        return normalizer.normalize(text, new TreeMap<>());
    }
}
