package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordHashesTest {
    private final WordHashes words = new WordHashes();

    @Test
    void partsWordsAtAllThatIsNeitherLetterNorDigit() {
        assertThat(read("Fog's over; the 4 piers…")).isEqualTo(hashes("fog", "s", "over", "the", "4", "piers"));
    }

    @Test
    void foldsLettersOfEveryScript() {
        assertThat(read("ÉCLUSE Плотина ＱＵＡＹ")).isEqualTo(hashes("écluse", "плотина", "quay"));
    }

    @Test
    void readsIdeographsEachOnItsOwn() {
        assertThat(read("a渡轮b 서울 c")).isEqualTo(hashes("a", "渡", "轮", "b", "서울", "c"));
    }

    @Test
    void readsSignsAmongIdeographsWithoutAHashOfTheirOwn() {
        assertThat(read("渡・轮")).hasSize(3).doesNotContain(0L);
        assertThat(WordHashes.of("・")).isZero();
    }

    @Test
    void readsLettersOfTwoUnits() {
        assertThat(read("𐐐𐐑 a𝔞")).isEqualTo(hashes("𐐸𐐹", "a𝔞"));
        assertThat(read("halves \ud801 \udc00")).isEqualTo(hashes("halves"));
    }

    @Test
    void forgetsTheTextBefore() {
        read("a long line of words");

        assertThat(read("渡")).isEqualTo(hashes("渡"));
        assertThat(read("")).isEmpty();
    }

    @Test
    void hasRoomForWordsOfOneLetterAndForIdeographs() {
        assertThat(read("a b c d e f g")).isEqualTo(hashes("a", "b", "c", "d", "e", "f", "g"));
        assertThat(new WordHashesTest().read("a ")).isEqualTo(hashes("a"));
        assertThat(new WordHashesTest().read("渡轮渡轮渡轮渡轮")).hasSize(8);
    }

    @Test
    void tellsLongWordsByTheirLetters() {
        words.read("fogs shore 渡 𐐐𐐑𐐐𐐑 piers", 10);

        assertThat(List.of(words.isLong(0), words.isLong(1), words.isLong(2), words.isLong(3), words.isLong(4)))
                .containsExactly(false, true, true, false, true);
    }

    @Test
    void stopsWhereThereAreEnough() {
        words.read("one two three four", 2);
        assertThat(words.size()).isEqualTo(2);

        words.read("ab渡轮渡轮渡轮", 3);
        assertThat(words.size()).isEqualTo(3);

        words.read("a渡渡", 1);
        assertThat(words.size()).isEqualTo(2);
    }

    private List<Long> read(String text) {
        words.read(text, 100);
        var found = new ArrayList<Long>();
        for (int word = 0; word < words.size(); word++) {
            found.add(words.hash(word));
        }
        return found;
    }

    private static List<Long> hashes(String... folded) {
        var hashes = new ArrayList<Long>();
        for (String word : folded) {
            hashes.add(WordHashes.of(word));
        }
        return hashes;
    }
}
