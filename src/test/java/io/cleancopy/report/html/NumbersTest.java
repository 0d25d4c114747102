package io.cleancopy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "-1000|-1,000", "-100|-100", "1234567|1,234,567"})
    void setsCommasBetweenThousands(long number, String printed) {
        assertThat(Numbers.grouped(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1000, 1.0k", "9999, 9.9k", "34000, 34k", "999999, 999k", "5600000, 5.6M"})
    void shortensNumbersForNarrowPlaces(long number, String printed) {
        assertThat(Numbers.compact(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"999, 999 B", "1500, 1.5 kB", "2400000, 2.4 MB", "128000000000, 128 GB"})
    void printsBytesInTheUnitsOfDisks(long bytes, String printed) {
        assertThat(Numbers.bytes(bytes)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 7, 0.0%", "1, 3, 33.3%", "7, 7, 100.0%", "1, 100000, <0.1%", "99999, 100000, >99.9%", "1, 0, –"})
    void neverSaysNoneOrAllOfWhatIsNeither(long part, long whole, String printed) {
        assertThat(Numbers.percent(part, whole)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 7, 0%", "1, 3, 33%", "7, 7, 100%", "1, 1000, <1%", "999, 1000, >99%", "1, 0, –"})
    void neverSaysNoneOrAllInNarrowCellsEither(long part, long whole, String printed) {
        assertThat(Numbers.roundPercent(part, whole)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "1, 100000, 0.30%", "1, 3, 33.33%", "1, 20, 5.00%", "9, 9, 100.00%", "11, 9, 100.00%"})
    void drawsPartsSoThatTheyCanBeSeen(long part, long whole, String length) {
        assertThat(Numbers.share(part, whole)).isEqualTo(length);
    }
}
