package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTokensTest {
    @Test
    void countsAWordInAnyCaseAsOne() {
        var tokens = tokens("Fog over the Strait", "the strait in FOG");

        assertThat(words(tokens, 0)).containsExactly("fog", "over", "the", "strait");
        assertThat(words(tokens, 1)).containsExactly("the", "strait", "in", "fog");
        assertThat(tokens.vocabulary()).isEqualTo(5);
    }

    @Test
    void readsChineseCharactersEachOnItsOwn() {
        assertThat(words(tokens("渡轮 delayed", "x"), 0)).containsExactly("渡", "轮", "delayed");
    }

    @Test
    void givesAWordTheHashOfItsFoldedForm() {
        assertThat(tokens("Strait").hash(0)).isEqualTo(WordHashes.of("strait"));
    }

    @Test
    void keepsApartMoreWordsThanItHasRoomForAtFirst() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            words.add("word" + i);
        }

        var tokens = tokens(String.join(" ", words.subList(0, 1_500)), String.join(" ", words.subList(1_500, 3_000)));

        assertThat(tokens.vocabulary()).isEqualTo(3_000);
        assertThat(words(tokens, 1)).startsWith("word1500").endsWith("word2999");
    }

    @Test
    void readsTheBeginningOfABlockWithoutEnd() {
        var tokens = tokens(String.join(" ", Collections.nCopies(50_000, "again")), "then");

        assertThat(tokens.from(1)).isLessThan(10_000);
        assertThat(words(tokens, 1)).containsExactly("then");
    }

    @Test
    void givesALineThatComesAgainTheSameWords() {
        var again = Collections.nCopies(400, "Fog over the strait");

        var tokens = tokens("Ferry", "Fog over the strait", String.join("\n\n", again), "Quay");

        assertThat(tokens.from(402)).isEqualTo(1 + 4 * 401);
        assertThat(words(tokens, 401)).containsExactly("fog", "over", "the", "strait");
        assertThat(words(tokens, 402)).containsExactly("quay");
        assertThat(tokens.vocabulary()).isEqualTo(6);
    }

    @Test
    void tellsTheLongWordsOfABlockOnTheirOwn() {
        var tokens = tokens("Fog over the Strait, ferries late", "at sea", "Fog over the Strait, ferries late");

        assertThat(longWords(tokens, 0)).containsExactly("strait", "ferries");
        assertThat(longWords(tokens, 1)).isEmpty();
        assertThat(longWords(tokens, 2)).containsExactly("strait", "ferries");
    }

    private static List<String> longWords(PageTokens tokens, int block) {
        var words = new ArrayList<String>();
        for (int at = tokens.longFrom(block); at < tokens.longFrom(block + 1); at++) {
            words.add(tokens.spellings()[tokens.longWord(at)]);
        }
        return words;
    }

    private static PageTokens tokens(String... lines) {
        return new PageTokens(Pages.of(List.of(lines)));
    }

    private static List<String> words(PageTokens tokens, int block) {
        var spellings = tokens.spellings();
        var words = new ArrayList<String>();
        for (int at = tokens.from(block); at < tokens.from(block + 1); at++) {
            words.add(spellings[tokens.word(at)]);
        }
        return words;
    }
}
