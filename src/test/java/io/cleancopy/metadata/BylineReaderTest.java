package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {
    @ParameterizedTest
    @CsvSource({
        "1, '', false",
        "45, '', false",
        "46, '', true",
        "12, '.', false",
        "13, '.', true",
        "12, '!', false",
        "13, '!', true",
        "13, '', false",
        "13, ' Jr.', false",
        "45, '.', true",
        "46, '.', true"
    })
    void proseHasMoreWordsThanAByline(int words, String end, boolean prose) {
        String line =
                "Quayside ".repeat(end.endsWith("Jr.") ? words - 1 : words).strip() + end;

        assertThat(Tokens.count(line)).isEqualTo(words);
        assertThat(BylineReader.isProse(line)).isEqualTo(prose);
    }

    @Test
    void signsBetweenNamesAreNoWords() {
        String line = "Quayside - ".repeat(12) + "!";

        assertThat(BylineReader.isProse(line)).isFalse();
        assertThat(BylineReader.isProse("Quayside - " + line)).isTrue();
    }

    @Test
    void aBylineThatEndsAsASentenceDoesHasTwelveWords() {
        var byline = Byline.parse("By Sarah Sample and Jane Doe and John Smith and Mary Muster.", "en");
        var longer = Byline.parse("By Sarah Sample and Jane Doe and John Smith and Mary Anne Muster.", "en");

        assertThat(byline).isNotNull();
        assertThat(byline.authors()).hasSize(4).startsWith("Sarah Sample", "Jane Doe", "John Smith");
        assertThat(longer).isNull();
    }

    @Test
    void aListOfNamesHasFortyFiveWords() {
        String names = "Jo Doe, ".repeat(21) + "Sarah Ann Sample";

        assertThat(Byline.names(names, "en")).isEqualTo(List.of("Jo Doe", "Sarah Ann Sample"));
        assertThat(Byline.names("Al " + names, "en")).isEmpty();
    }
}
