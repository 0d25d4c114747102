package io.cleancopy.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    private static List<Block> blocks(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextSegmenter(new Normalizer())
                .segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes))
                .blocks();
    }

    @Test
    void countsDifferentWordsUpToWhatIsEnough() {
        var text = blocks("The quay the tide The mole");

        assertThat(StopWords.count(text, "en", 2)).isEqualTo(1);
        assertThat(StopWords.count(blocks("The tide and the mole of Skerrow"), "en-GB", 2))
                .isEqualTo(2);
        assertThat(StopWords.count(text, "en", 0)).isZero();
    }

    @Test
    void countsTheWordsOfTheLanguage() {
        assertThat(StopWords.count(blocks("Fähre und Hafen"), "de", 2)).isEqualTo(1);
        assertThat(StopWords.count(blocks("Fähre und Hafen"), "nl", 2)).isZero();
        assertThat(StopWords.count(blocks("Båten og havna"), "nb", 2)).isEqualTo(1);
    }

    @Test
    void knowsThatItKnowsNone() {
        assertThat(StopWords.count(blocks("码头的渡船"), "zh", 2)).isEqualTo(StopWords.UNKNOWN);
        assertThat(StopWords.count(blocks("The quay"), "und", 2)).isEqualTo(StopWords.UNKNOWN);
    }
}
