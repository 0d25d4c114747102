package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.Harbour-Ledger.example/a/b, harbour-ledger.example",
        "http://news.harbour-ledger.example:8080, news.harbour-ledger.example",
        "https://harbour-ledger.example?id=7, harbour-ledger.example"
    })
    void isReadFromAnAddress(String address, String host) {
        assertThat(HostName.of(address)).isEqualTo(host);
    }

    @Test
    void isNotReadFromPartOfAnAddress() {
        assertThat(HostName.of("/news/a.html")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Harbour Ledger", "ledger", "https://ledger.example", "ledger.example/a", "", ".", "a."})
    void isNotJustAnyText(String text) {
        assertThat(HostName.plain(text)).isNull();
    }
}
