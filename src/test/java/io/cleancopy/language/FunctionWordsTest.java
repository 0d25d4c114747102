package io.cleancopy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
    @Test
    void everyLineHasATagLettersAndDifferentWordsInLowerCase() throws IOException {
        for (String line : lines()) {
            String[] columns = line.split("\t");

            assertThat(columns).as(line).hasSize(3);
            assertThat(columns[0]).isEqualTo(Locale.forLanguageTag(columns[0]).toLanguageTag());
            assertThat(columns[2].split(" "))
                    .doesNotHaveDuplicates()
                    .allMatch(
                            word -> word.chars().allMatch(c -> Character.isLetter(c) && Character.toLowerCase(c) == c));
        }
    }

    @Test
    void allLanguagesFitIntoTheBitsOfAMask() throws IOException {
        assertThat(lines()).hasSizeBetween(26, 64);
    }

    private static List<String> lines() throws IOException {
        try (var in = FunctionWords.class.getResourceAsStream("function-words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
