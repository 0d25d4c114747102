package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By Jane Doe | Jane Doe",
                "en | BY JANE DOE | JANE DOE",
                "en | ByJane Doe | Jane Doe",
                "en | By: Jane Doe | Jane Doe",
                "en | By Jane Doe and John Q. Smith Jr. | Jane Doe;John Q. Smith Jr.",
                "en | Written by Jane Doe, John O'Neill, and Mary-Ann McArthur | Jane Doe;John O'Neill;Mary-Ann McArthur",
                "en | By Jane van der Berg & Omar al-Hakim | Jane van der Berg;Omar al-Hakim",
                "en | By Jane Doe, Lisbon | Jane Doe",
                "en | By Jane Doe For Morningmail.Com | Jane Doe",
                "en | Story by Jane Doe; Photos by John Smith | Jane Doe",
                "en | By H.G. Parson | H.G. Parson",
                "en | By Jane Doe in Harbours | Jane Doe",
                "de | Von Max Muster, Berlin | Max Muster",
                "de | von Max Muster , Erika Beispiel , Jan Probe | Max Muster;Erika Beispiel;Jan Probe",
                "de | Von: Max Muster | Max Muster",
                "de | Text: Max Muster, Fotos: Erika Beispiel | Max Muster",
                "de | Eine Analyse von Max Muster | Max Muster",
                "de | 7 Kommentare / Ein Bericht von Max Muster | Max Muster",
                "fr | Par Anne Martin et Luc Petit | Anne Martin;Luc Petit",
                "es | Por Ana Ruiz de la Vega y Luis Gil | Ana Ruiz de la Vega;Luis Gil",
                "it | di Carla Bianchi | Carla Bianchi",
                "pt | Por João Pereira dos Santos | João Pereira dos Santos",
                "nl | Door Jan de Vries en Piet van Dam | Jan de Vries;Piet van Dam",
                "pl | Autor: Karina Wzorcowa | Karina Wzorcowa",
                "sv | Text: Åsa Exempel | Åsa Exempel",
                "no | Av Kari Prøve og Ola Eksempel | Kari Prøve;Ola Eksempel",
                "da | Af Søren Eksempel | Søren Eksempel",
                "tr | Haber: Ayşe Örnek | Ayşe Örnek",
                "ru | Автор: Ирина Примерова | Ирина Примерова",
                "uk | Автор: Оксана Зразкова | Оксана Зразкова",
                "el | Του Νίκου Παραδειγματίδη | Νίκου Παραδειγματίδη",
                "ja | 文・山田花子 | 山田花子",
                "ja | 山田花子記者 | 山田花子",
                "ko | 홍길동 기자 | 홍길동",
                "zh | 作者：张小三 | 张小三",
                "zh | 记者 张小三 | 张小三"
            })
    void readsAuthors(String language, String line, String authors) {
        var byline = Byline.parse(line, language);

        assertThat(byline).as(line).isNotNull();
        assertThat(byline.authors()).containsExactly(authors.split(";"));
        assertThat(byline.whole()).as(line).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe - December 21, 2023 | Jane Doe",
                "By Jane DoeMarch 3, 2021 | Jane Doe",
                "by Jane Doe December 18, 2023 | Jane Doe",
                "Dec 19, 2023 by Jane Doe | Jane Doe",
                "Dec 19, 2023 • Jane Doe in Harbours | Jane Doe",
                "Jane DoePublished Jul 17, 2024, 11:21am | Jane Doe",
                "By Jane Doe on December 22, 2023 | Jane Doe",
                "Jane Doe · CBX News · Posted: Aug 08, 2024 4:00 AM EDT | Jane Doe",
                "Posted On : May 20, 2018 Posted By : Jane Doe | Jane Doe"
            })
    void readsTheTimeBesideAName(String line, String author) {
        var byline = Byline.parse(line, "en");

        assertThat(byline).as(line).isNotNull();
        assertThat(byline.authors()).containsExactly(author);
        assertThat(byline.stamps()).hasSize(1);
        assertThat(byline.stamps().get(0).date()).isNotNull();
        assertThat(byline.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe, Staff Writer | Jane Doe | Staff Writer",
                "Jane Doe, Staff Writer | Jane Doe | Staff Writer",
                "JANE DOE, Political Editor | JANE DOE | Political Editor",
                "Jane DoeTravel News Reporter | Jane Doe | Travel News Reporter",
                "Review by Jane Doe Contributor | Jane Doe | Contributor"
            })
    void setsTheRoleApart(String line, String author, String role) {
        var byline = Byline.parse(line, "en");

        assertThat(byline).as(line).isNotNull();
        assertThat(byline.authors()).containsExactly(author);
        assertThat(byline.role()).isEqualTo(role);
        assertThat(byline.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By JANE DOE, Associated Press | JANE DOE | AP",
                "en | By Jane Doe, The Canadian Press | Jane Doe | CP",
                "fr | Par Anne Martin (avec AFP) | Anne Martin | AFP",
                "de | Von Max Muster und Erika Beispiel, dpa | Max Muster;Erika Beispiel | dpa"
            })
    void namesTheAgencyAndNeverAsAuthor(String language, String line, String authors, String agency) {
        var byline = Byline.parse(line, language);

        assertThat(byline).as(line).isNotNull();
        assertThat(byline.authors()).containsExactly(authors.split(";"));
        assertThat(byline.agency()).isEqualTo(agency);
    }

    @Test
    void anAgencyAloneMayStandBehindBy() {
        var byline = Byline.parse("By Associated Press", "en");

        assertThat(byline).isNotNull();
        assertThat(byline.authors()).isEmpty();
        assertThat(byline.agency()).isEqualTo("AP");
    }

    @Test
    void stripsHandlesAndAddresses() {
        var byline = Byline.parse("By Jane Doe | jdoe@example.com | @janedoe | Harbour Sentinel", "en");

        assertThat(byline).isNotNull();
        assertThat(byline.authors()).containsExactly("Jane Doe");
        assertThat(byline.whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the police came, Jane Doe had left.",
                "By Monday night the water had reached the bridge.",
                "By law, Jane Doe had to answer.",
                "By the Numbers",
                "By Design",
                "By Land and by Sea",
                "Updated by-laws would enable Jane Doe to act.",
                "Climate Change - March 3, 2021",
                "Jane Doe said on March 3, 2021 that she would not run.",
                "Jane Doe",
                "Retire Early, by Jane Doe",
                "Price: March 3, 2021",
                "Steve Sample/AP",
                "Harbour Town 15:00",
                "Harbour Safety and Health Administration (HSHA). Work stations. Retrieved from https://www.example.org",
                "Senior Research Fellow, Center for Policy",
                "Von der Leyen reist nach Berlin",
                "Jane Doe is a senior reporter at the Sentinel."
            })
    void refusesOtherLines(String line) {
        assertThat(Byline.parse(line, "en")).as(line).isNull();
        assertThat(Byline.parse(line, "de")).as(line).isNull();
    }

    @Test
    void aLabelAloneAwaitsNames() {
        assertThat(Byline.isLabel("BY", "en")).isTrue();
        assertThat(Byline.isLabel("Von:", "de")).isTrue();
        assertThat(Byline.isLabel("By Jane", "en")).isFalse();
        assertThat(Byline.names("Sarah Sample, Omar al-Hakim", "en"))
                .isEqualTo(List.of("Sarah Sample", "Omar al-Hakim"));
        assertThat(Byline.names("Sarah Sample was there", "en")).isEmpty();
    }

    @Test
    void aBareNameIsACandidate() {
        for (String name : List.of("Jane Doe", "J. K. Mustermann", "María R. Ejemplo", "Ludwig van Muster")) {
            assertThat(Byline.looksLikeName(name, "en")).as(name).isTrue();
        }
        for (String other :
                List.of("Read More", "World News", "jane doe", "Jane", "Jane Doe said no", "The Sentinel")) {
            assertThat(Byline.looksLikeName(other, "en")).as(other).isFalse();
        }
        assertThat(Byline.isKnownName("Sarah Sample", "en")).isTrue();
        assertThat(Byline.isKnownName("Harbour Town", "en")).isFalse();
    }

    @Test
    void keepsTheDatePrintedBesideTheName() {
        var byline = Byline.parse("Tobias Muster24.04.2024, 19:35 Uhr", "de");

        assertThat(byline).isNotNull();
        assertThat(byline.stamps().get(0).date()).isEqualTo(LocalDate.of(2024, 4, 24));
    }
}
