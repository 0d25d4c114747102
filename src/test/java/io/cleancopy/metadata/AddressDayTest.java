package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDayTest {
    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/2024/03/18/ferry, 2024-03-18",
        "https://harbour.example/news/2024-03-18/ferry, 2024-03-18",
        "https://harbour.example/news/2024-03-18-ferry, 2024-03-18",
        "https://harbour.example/20240318/ferry.html, 2024-03-18",
        "https://harbour.example/2024/march/18/ferry, 2024-03-18",
        "https://harbour.example/2024/mar/8/ferry, 2024-03-08",
        "https://harbour.example/news/18-03-2024, 2024-03-18"
    })
    void readsTheDay(String address, LocalDate day) {
        assertThat(AddressDay.find(address)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "://",
                "https://",
                "https://harbour.example",
                "https://harbour.example/2024/03/ferry",
                "https://harbour.example/2024/13/18/",
                "https://harbour.example/12345678/ferry",
                "/2024/03/18/ferry",
                "https://2024-03-18.example/ferry",
                "https://harbour.example/2024/3",
                "https://harbour.example/2024/harbour/18/ferry",
                "https://harbour.example/2024/march/1824",
                "https://harbour.example/03-04-2024",
                "https://harbour.example/18-03-2024-ferry"
            })
    void keepsOtherNumbersOut(String address) {
        assertThat(AddressDay.find(address)).isNull();
    }
}
