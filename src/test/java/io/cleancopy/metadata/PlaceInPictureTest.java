package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceInPictureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Ann Rower (left) and Bo Lind on the quay # left",
                "en # Ann Rower, right, mends a net with her crew. # right",
                "en # The crew with Ann Rower (second from left) in May # second from left",
                "de # Anna Ruder (l.) mit ihrem Bruder am Kai # l.",
                "de # Anna Ruder (Mitte) am Kai # Mitte",
                "fr # Anne Rame (à gauche) sur le quai # à gauche",
                "es # Ana Remo (izq.) en el muelle # izq.",
                "no # Anne Ro (t.v.) på brygga # t.v.",
                "ru # Анна Лодкина (слева) на причале # слева",
                "zh # 船长王小明（左）在码头 # 左"
            })
    void whoStandsWhereIsInAPicture(String language, String text, String place) {
        assertThat(PlaceInPicture.find(text, Words.of(language))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Ann Rower (42) was on the quay",
                "en # Ann Rower left, and nobody saw her go.",
                "en # They turned left, right, and left again at the quay.",
                "en # It was all over (left) and done",
                "en # Ann Rower, right after lunch, mends a net.",
                "en # (left)",
                "en # Ann (left",
                "en # Ann,",
                "de # Die Stadt (links der Lenne) wächst"
            })
    void otherLinesAreNot(String language, String text) {
        assertThat(PlaceInPicture.find(text, Words.of(language))).isNull();
    }
}
