package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-03-18T23:42:10+01:00 | 2024-03-18 | 2024-03-18T22:42:10Z",
                "2024-03-18T23:42:10+0100 | 2024-03-18 | 2024-03-18T22:42:10Z",
                "2024-03-18T02:42-05 | 2024-03-18 | 2024-03-18T07:42:00Z",
                "2024-03-18T17:42:10.123Z | 2024-03-18 | 2024-03-18T17:42:10Z",
                "2024-03-18T17:42:10:123Z | 2024-03-18 | 2024-03-18T17:42:10Z",
                "2024-03-18 17:42:10 GMT | 2024-03-18 | 2024-03-18T17:42:10Z",
                "2024-03-18 17:42:10 | 2024-03-18 | -",
                "2024-3-8 | 2024-03-08 | -",
                "2024/03/18 17:42 | 2024-03-18 | -",
                "20240318T174210Z | 2024-03-18 | 2024-03-18T17:42:10Z",
                "20240318 | 2024-03-18 | -",
                "1710783730 | 2024-03-18 | 2024-03-18T17:42:10Z",
                "1710783730000 | 2024-03-18 | 2024-03-18T17:42:10Z",
                "Mon, 18 Mar 2024 17:42:10 GMT | 2024-03-18 | 2024-03-18T17:42:10Z",
                "March 18, 2024 | 2024-03-18 | -",
                "2024 Mar 18 | 2024-03-18 | -",
                "Mon Mar 18 13:42:10 EDT 2024 | 2024-03-18 | 2024-03-18T17:42:10Z",
                "Mon Mar 18 2024 17:42:10 GMT+0000 (Coordinated Universal Time) | 2024-03-18 | 2024-03-18T17:42:10Z",
                "2024-03-18T99:99 | 2024-03-18 | -"
            })
    void readsWhatPagesDeclare(String value, LocalDate day, Instant instant) {
        var time = DeclaredTime.read(value, "en");

        assertThat(time).isNotNull();
        assertThat(time.day()).isEqualTo(day);
        assertThat(time.instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024",
                "2024-03",
                "2024-13-01",
                "2024-02-31",
                "0001-01-01T00:00:00Z",
                "99999999999999",
                "-",
                "T",
                "2024-",
                "2024-03-",
                "3/4/2024",
                "9999999999999",
                "٢٠٢٤-٠٣-١٨"
            })
    void whatTellsNoDayIsNone(String value) {
        assertThat(DeclaredTime.read(value, "en")).isNull();
    }

    @Test
    void theDayIsThatOfThePagesOwnClock() {
        var found = Declared.found(Map.of(
                "json-ld:datePublished", "2024-03-19T01:30:00Z",
                "article:published_time", "2024-03-18T20:30:00-05:00"));

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedAt()).isEqualTo("2024-03-19T01:30:00Z");
        assertThat(found.publishedRaw()).isEqualTo("2024-03-19T01:30:00Z");
        assertThat(found.publishedSource()).isEqualTo("json-ld");
    }

    @Test
    void aSureTimeComesBeforeAnUnsureOne() {
        var found = Declared.found(Map.of("date", "2024-03-20", "parsely-pub-date", "2024-03-18", "pubdate", "never"));

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedAt()).isNull();
        assertThat(found.publishedSource()).isEqualTo("meta");
    }
}
