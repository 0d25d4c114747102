package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | March 3, 2021 | 2021-03-03",
                "en | Mar. 3rd, 2021 | 2021-03-03",
                "en | 3 March 2021 | 2021-03-03",
                "en | Wednesday, March 3, 2021 | 2021-03-03",
                "en | On March 3, 2021 | 2021-03-03",
                "en | 2021-03-03 | 2021-03-03",
                "en | 13/3/2021 | 2021-03-13",
                "en | 3/13/21 | 2021-03-13",
                "en | 25.Jun.2019 | 2019-06-25",
                "en | 13 / 03 / 2021 | 2021-03-13",
                "en | 13 · 03 · 2021 | 2021-03-13",
                "de | 3. März 2021 | 2021-03-03",
                "cs | 3. března 2021 | 2021-03-03",
                "fi | 3. maaliskuuta 2021 | 2021-03-03",
                "ro | 3 martie 2021 | 2021-03-03",
                "id | 3 Maret 2021 | 2021-03-03",
                "hi | 3 मार्च 2021 | 2021-03-03",
                "ar | 3 مارس 2021 | 2021-03-03",
                "und | 3. listopada 2021 | 2021-11-03",
                "de | Mittwoch, 03.03.2021, 19:25 Uhr | 2021-03-03",
                "de | 28. 4. 2023, 18:41 Uhr | 2023-04-28",
                "de | 27.04.24 | 2024-04-27",
                "fr | Publié le 1er août 2023 à 14h52 | 2023-08-01",
                "es | Publicado el 3 de mayo de 2023 a las 10:22 | 2023-05-03",
                "it | 05 Gennaio 2025 Aggiornato alle 16:01 | 2025-01-05",
                "pt | Publicado em 4 de março de 2022 às 10h30 | 2022-03-04",
                "nl | Gepubliceerd op 3 mei 2023 om 12.30 uur | 2023-05-03",
                "pl | Opublikowano: 3 maja 2023 r., godz. 12:30 | 2023-05-03",
                "sv | Publicerad 3 maj 2023 kl. 15.59 | 2023-05-03",
                "no | Publisert torsdag 09. mai 2024 - 13:26 | 2024-05-09",
                "da | Offentliggjort torsdag den 6. feb. 2025 kl. 17.25 | 2025-02-06",
                "tr | Giriş: 03.07.2024 - 18:24 | 2024-07-03",
                "ru | 14 мая 2025 г., 20:28 | 2025-05-14",
                "uk | Опубліковано 14 травня 2025 р. о 20:28 | 2025-05-14",
                "el | Τρίτη, 10 Ιανουαρίου 2012 | 2012-01-10",
                "ja | 2025年1月14日 20:00 | 2025-01-14",
                "ko | 입력 2025년 6월 4일 오후 2:37 | 2025-06-04",
                "ko | 입력 2025.06.04 14:37 | 2025-06-04",
                "zh | 发布时间：2024年04月24日23:52 | 2024-04-24",
                "cs | 2024-04-24 | 2024-04-24",
                "nb | Oppdatert 3. desember 2023 | 2023-12-03"
            })
    void readsADay(String language, String line, LocalDate day) {
        var found = TimestampLine.parse(line, language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.whole()).as(line + " " + found).isTrue();
        assertThat(found.stamps().get(0).date()).as(line).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read",
                "Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8",
                "12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026",
                "PUBLISHED: December 22, 2023 at 1:49 p.m. | UPDATED: December 22, 2023 at 2:01 p.m.",
                "Nov 12, 2023 1:00 AMNov 17, 2023 6:02 PM"
            })
    void readsTwoTimesInOneLine(String line) {
        var found = TimestampLine.parse(line, "en");

        assertThat(found).isNotNull();
        assertThat(found.whole()).isTrue();
        assertThat(found.stamps()).hasSize(2);
    }

    @Test
    void tellsPublishedFromModified() {
        var found = TimestampLine.parse("Giriş: 03.07.2024 - 18:24 Güncelleme: 04.07.2024 - 18:57", "tr");

        assertThat(found).isNotNull();
        assertThat(found.stamps())
                .extracting(Stamp::kind, Stamp::date, Stamp::time)
                .containsExactly(
                        tuple(StampKind.PUBLISHED, LocalDate.of(2024, 7, 3), LocalTime.of(18, 24)),
                        tuple(StampKind.MODIFIED, LocalDate.of(2024, 7, 4), LocalTime.of(18, 57)));
    }

    @Test
    void ofTwoGluedDaysTheEarlierOneIsThatOfWriting() {
        var found = TimestampLine.parse("July 13, 2024October 10, 2020", "en");

        assertThat(found).isNotNull();
        assertThat(found.stamps())
                .extracting(Stamp::kind, Stamp::date)
                .containsExactly(
                        tuple(StampKind.MODIFIED, LocalDate.of(2024, 7, 13)),
                        tuple(StampKind.PUBLISHED, LocalDate.of(2020, 10, 10)));
    }

    @Test
    void takesGluedPartsApart() {
        var found = TimestampLine.parse("March 7, 20247:55 AM UTCUpdated ago", "en");

        assertThat(found).isNotNull();
        assertThat(found.whole()).isTrue();
        assertThat(found.stamps().get(0).instant()).isEqualTo(Instant.parse("2024-03-07T07:55:00Z"));
        assertThat(found.stamps().get(1).kind()).isEqualTo(StampKind.MODIFIED);
        assertThat(found.stamps().get(1).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15:56 BST, 27 April 2024 | 2024-04-27T14:56:00Z",
                "Dec 22, 2023, 10:22 PM EST | 2023-12-23T03:22:00Z",
                "December 20, 2023 2:41pm ET | 2023-12-20T19:41:00Z",
                "2024-04-24T23:52:10Z | 2024-04-24T23:52:10Z",
                "2024-04-24T23:52:10+08:00 | 2024-04-24T15:52:10Z",
                "22/10/2025, 19:25 (GMT+7) | 2025-10-22T12:25:00Z"
            })
    void tellsTheInstantWhereTheZoneIsPrinted(String line, Instant instant) {
        var found = TimestampLine.parse(line, "en");

        assertThat(found).as(line).isNotNull();
        assertThat(found.whole()).isTrue();
        assertThat(found.stamps().get(0).instant()).isEqualTo(instant);
    }

    @Test
    void inventsNoInstantWithoutZoneOrTime() {
        for (String line : List.of("March 3, 2021", "March 3, 2021 10:15", "March 3, 2021 10:15 AM IST")) {
            var found = TimestampLine.parse(line, "en");

            assertThat(found).isNotNull();
            assertThat(found.stamps().get(0).instant()).as(line).isNull();
            assertThat(found.stamps().get(0).date()).isEqualTo(LocalDate.of(2021, 3, 3));
        }
    }

    @Test
    void leavesAnAmbiguousDateOpenInEnglishOnly() {
        assertThat(TimestampLine.parse("03/04/2021", "en").stamps().get(0).date())
                .isNull();
        assertThat(TimestampLine.parse("03/04/2021 5:10 PM", "en")
                        .stamps()
                        .get(0)
                        .date())
                .isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(TimestampLine.parse("03/04/2021", "es").stamps().get(0).date())
                .isEqualTo(LocalDate.of(2021, 4, 3));
        assertThat(TimestampLine.parse("03/04/2021", "und").stamps().get(0).date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 21 mins ago",
                "en | Updated ago",
                "en | an hour ago",
                "en | March 18 at 3:57 PM",
                "de | Stand: 20:03 Uhr",
                "de | Stand: 20:03 Uhr | Lesedauer: 4 Minuten",
                "de | vor 3 Stunden",
                "de | Heute, 12:37 Uhr",
                "es | Actualizado",
                "fr | il y a 2 heures",
                "it | 3 ore fa",
                "sv | Uppdaterad 15.59 | Publicerad 14.14",
                "ru | 5 минут назад",
                "ja | 3時間前",
                "ko | 3시간 전"
            })
    void readsTimesWithoutADate(String language, String line) {
        var found = TimestampLine.parse(line, language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.whole()).isTrue();
        assertThat(found.stamps()).allMatch(stamp -> stamp.date() == null && stamp.instant() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By Jane Doe # March 3, 2021 | By Jane Doe",
                "en | Jane DoePublished: December 20, 2023 | Jane Doe",
                "zh | 2024年04月24日23:52 # 来源：晨报网 | 来源",
                "es | Bruselas - 15 oct 2024 - 08:22 | Bruselas"
            })
    void tellsWhatElseIsThere(String language, String line, String first) {
        var found = TimestampLine.parse(line.replace('#', '|'), language);

        assertThat(found).as(line).isNotNull();
        assertThat(found.whole()).isFalse();
        assertThat(found.rest().get(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Monday",
                "March 2021",
                "The bridge closed on March 3, 2021, and has not opened since.",
                "On March 3, 2021, the council voted to close the bridge.",
                "March 16-19, 2026",
                "13.28 Uhr: Das Dorf wird geräumt",
                "The film is out on December 26.",
                "Keep Your Systems Updated",
                "Version 1.2.24",
                "Call 555 123 4567",
                "1 of 24",
                "3/1/2023 -3.3%",
                "In 1945 the war ended",
                "March 3, 1945",
                "Updated by-laws would enable the council to act.",
                "He was born 30 years ago",
                "May 5 things you missed"
            })
    void refusesOtherLines(String line) {
        assertThat(TimestampLine.parse(line, "en")).isNull();
    }

    @Test
    void readsTheSameInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(TimestampLine.parse("PUBLISHED FRIDAY 3 APRIL 2015", "en"))
                    .isNotNull();
        } finally {
            Locale.setDefault(before);
        }
    }
}
