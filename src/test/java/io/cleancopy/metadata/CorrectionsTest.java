package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Correction: The ferry left at nine, not at eight. | CORRECTION",
                "en | Correction, March 3, 2021: The ferry left at nine. | CORRECTION",
                "en | An earlier version of this article misstated when the ferry left. | CORRECTION",
                "en | This article was amended on 3 March 2021 to say that the ferry left at nine. | CORRECTION",
                "en | Clarification: The ferry left at nine. | CLARIFICATION",
                "en | Editor’s note: This story first ran in May. | EDITORS_NOTE",
                "en | [Editor's note: This story first ran in May.] | EDITORS_NOTE",
                "en | A version of this article appears in print on March 3, 2021, Section A | PRINT_NOTE",
                "de | Anmerkung der Redaktion: Die Fähre fuhr um neun. | EDITORS_NOTE",
                "de | In einer früheren Version dieses Textes stand, die Fähre fahre um acht. | CORRECTION",
                "es | Fe de errores: El ferry salió a las nueve. | CORRECTION",
                "it | Errata corrige: il traghetto è partito alle nove. | CORRECTION",
                "nl | Correctie: de veerboot vertrok om negen uur. | CORRECTION",
                "sv | Rättelse: Färjan gick klockan nio. | CORRECTION",
                "ja | 訂正：フェリーは九時に出ました。 | CORRECTION",
                "zh | 编者按：渡轮九点出发。 | EDITORS_NOTE"
            })
    void readsNotes(String language, String line, NoteKind kind) {
        var note = Corrections.parse(line, language);

        assertThat(note).as(line).isNotNull();
        assertThat(note.kind()).isEqualTo(kind);
        assertThat(note.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated by-laws would enable the council to act.",
                "Correction of the figures took a year: nobody noticed.",
                "Corrections officers went on strike on Tuesday.",
                "Clarification was asked for by the council.",
                "Earlier versions of this article are lost.",
                "Update 5.3 of the password manager is out.",
                "Correction",
                ""
            })
    void refusesOtherLines(String line) {
        assertThat(Corrections.parse(line, "en")).as(line).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 4 min read | 4",
                "en | 4-minute read | 4",
                "en | Reading time: 12 mins | 12",
                "de | Lesezeit: 5 Minuten | 5",
                "fr | Temps de Lecture 4 min. | 4",
                "es | Tiempo de lectura: 6 min | 6",
                "it | 3 minuti di lettura | 3"
            })
    void readsReadingTimes(String language, String line, int minutes) {
        assertThat(ReadingTime.parse(line, language)).isEqualTo(new ReadingTime(minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 min", "It is a 4 minute read for most.", "Read 4 books in 5 minutes", "4 min read by Jane Doe"
            })
    void refusesOtherThanReadingTimes(String line) {
        assertThat(ReadingTime.parse(line, "en")).isNull();
    }
}
