package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.metadata.CreditText.Worth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTextTest {
    private static boolean mayEnd(String line, String language) {
        return CreditText.mayEnd(line, line.length(), Words.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The boats lie still at dawn", "Nobody rowed, he said”", "Photo: who rowed?", "Лодки стоят тихо"
            })
    void mostProseEndsInNoCredit(String line) {
        assertThat(mayEnd(line, "en")).isFalse();
        assertThat(CreditText.of(line, Words.of("en"))).isEqualTo(Worth.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats lie still. Photo: Ann Rower",
                "The boats lie still (Ann Rower)",
                "The boats lie still. Foto: dpa",
                "dpa",
                "Photo: Ann Rower for dpa",
                "Photo: Ann Rower jr",
                "Photo: Ann de la",
                "Photo: Harbour Films and",
                "The boats lie still. Photo:dpa"
            })
    void namesAgenciesAndTheirSmallWordsMayBeOne(String line) {
        assertThat(mayEnd(line, "en")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dpa", "Ann Rower/dpa", "Ann Rower jr", "Harbour Films and", "Ann Rower", "via dpa", "X for dpa"
            })
    void whatIsWorthSomethingMayEndALine(String text) {
        assertThat(CreditText.of(text, Words.of("en"))).isNotEqualTo(Worth.NOTHING);
        assertThat(mayEnd("The boats lie still. Photo: " + text, "en")).isTrue();
    }
}
