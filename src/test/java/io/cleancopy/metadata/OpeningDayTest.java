package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18.03.2024 – Die alte Brücke wird gesperrt. | de | 2024-03-18",
                "18. März 2024 - Die alte Brücke wird gesperrt. | de | 2024-03-18",
                "2024-03-18 — The old bridge will be closed. | en | 2024-03-18",
                "LISBON, March 18, 2024 — The old bridge will be closed. | en | 2024-03-18"
            })
    void aParagraphBeginsWithItsDay(String paragraph, String language, LocalDate day) {
        assertThat(OpeningDay.read(paragraph, language))
                .extracting(OpeningDay::date)
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "18.03.2024",
                "18.03.2024 was a Monday.",
                "03/04/2024 – The old bridge will be closed.",
                "18 boats – and no ferry – lie at the quay.",
                "LISBON, March 18 — The old bridge will be closed."
            })
    void otherNumbersAreNoDay(String paragraph) {
        assertThat(OpeningDay.read(paragraph, "en")).isNull();
    }
}
