package io.cleancopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSketchTest {
    private static final String FERRY = words(0, 400);

    @Test
    void tellsResemblanceAndContainment() {
        var whole = TextSketch.of(FERRY);
        var half = TextSketch.of(words(0, 200));
        var shifted = TextSketch.of(words(200, 600));

        assertThat(whole.likeness(half)).isCloseTo(0.5, within(0.1));
        assertThat(whole.overlap(half)).isCloseTo(1, within(0.15));
        assertThat(whole.likeness(shifted)).isCloseTo(0.33, within(0.1));
        assertThat(whole.overlap(shifted)).isCloseTo(0.5, within(0.15));
        assertThat(half.likeness(shifted)).isCloseTo(0, within(0.05));
    }

    @Test
    void looksAtWordsOnly() {
        assertThat(TextSketch.of(FERRY.replace(" ", " – ")).likeness(TextSketch.of(FERRY)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "word", "\uD83D", "\uDE00\uD83D", "Photo: the ferry at night.", "船", "1.", "a\n\n2,"})
    void shortTextsAreLikeNothing(String text) {
        var sketch = TextSketch.of(text);

        assertThat(sketch.likeness(sketch)).isZero();
        assertThat(sketch.overlap(sketch)).isZero();
        assertThat(sketch.likeness(TextSketch.of(FERRY))).isZero();
        assertThat(NearDuplicates.same(sketch, TextSketch.of(text))).isFalse();
    }

    @Test
    void aTextOfOneWordAgainAndAgainIsShort() {
        var sketch = TextSketch.of("no ".repeat(10_000));

        assertThat(sketch.likeness(sketch)).isZero();
    }

    @Test
    void countsEachChineseCharacter() {
        String text = Story.of(new ChineseWriter(new Random(3)), 60).text();

        assertThat(TextSketch.of(text).likeness(TextSketch.of("本报讯" + text))).isGreaterThan(0.9);
    }

    /** Sketches are kept in ledgers: a change of the way they are made must be seen, and get another form. */
    @Test
    void makesTheSketchesThatItAlwaysMade() {
        assertThat(TextSketch.of("In 2024 the ferry of Elm carried 1,250 people. " + FERRY)
                        .encode())
                .isEqualTo(
                        "16giAhzfqvA-S6tM-SO6amuudXj3TJ4rYRA7SHRA063Xv84BlxqGhKiTXX9fiN0aDtIxKMm-Fpqm6E4ND1olZTtYOo2uE6Xk1L"
                                + "zmdGgQJRQ7LvSB3V_uREuv7J39nBi5sAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAZc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2AAAA", "1AAAA", "1*"})
    void refusesWhatIsNoSketch(String encoded) {
        assertThatIllegalArgumentException().isThrownBy(() -> TextSketch.decode(encoded));
    }

    @Property(seed = "17")
    void isTheSameWhenReadBack(@ForAll("texts") String text) {
        var sketch = TextSketch.of(text);

        String encoded = sketch.encode();

        assertThat(encoded).hasSize(196).matches("[-_0-9A-Za-z]+");
        assertThat(TextSketch.decode(encoded)).isEqualTo(sketch).hasSameHashCodeAs(sketch);
    }

    @Property(seed = "17")
    void likenessIsSymmetricAndAShare(@ForAll("texts") String one, @ForAll("texts") String other) {
        var first = TextSketch.of(one);
        var second = TextSketch.of(other);

        assertThat(first.likeness(second)).isBetween(0.0, 1.0).isEqualTo(second.likeness(first));
        assertThat(first.overlap(second)).isBetween(0.0, 1.0).isEqualTo(second.overlap(first));
        assertThat(NearDuplicates.same(first, second)).isEqualTo(NearDuplicates.same(second, first));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ferry", " ", "\n", "Elm ", "3.5", "1,", "\uD83D", "\uDE00", "船", "。", "É", "\u0000", "٣")
                .list()
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(EnglishWriter::invented).collect(Collectors.joining(" "));
    }
}
