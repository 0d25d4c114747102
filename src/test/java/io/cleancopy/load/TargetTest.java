package io.cleancopy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.SettingsException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "jdbc:postgresql://h/news jdbc:postgresql://h/news",
                "jdbc:postgresql://h:5433/news?password=Low-tide jdbc:postgresql://h:5433/news",
                "jdbc:postgresql://h/news?password=Low-tide&ssl=true jdbc:postgresql://h/news?ssl=true",
                "jdbc:postgresql://h/news?ssl=true&PASSWORD=Low-tide&user=ada jdbc:postgresql://h/news?ssl=true&user=ada",
                "jdbc:postgresql://h/news?sslpassword=Low-tide&sslkey=k&password=Low-tide jdbc:postgresql://h/news?sslkey=k",
                "jdbc:postgresql://ada:Low-tide@h/news jdbc:postgresql://h/news",
                "jdbc:postgresql://ada:Low-tide@x/@h/news jdbc:postgresql://h/news",
                "jdbc:postgresql:news?password=Low-tide jdbc:postgresql:news",
                "jdbc:duckdb:md:news?motherduck_token=Low-tide jdbc:duckdb:md:news",
                "jdbc:duckdb:news.duckdb;s3_secret=Low-tide;threads=2 jdbc:duckdb:news.duckdb;threads=2"
            })
    void takesSecretsOutOfTheUrl(String url, String shown) {
        assertThat(Target.of(url, null, null, null, null)).hasToString(shown);
        assertThat(Address.parse(url)).hasToString(shown);
    }

    @Test
    void givesThemToTheDriverAsTheyWereMeant() {
        assertThat(Address.parse("jdbc:postgresql://ada:Tide%21pool@h/news?sslpassword=a%26b=c")
                        .properties())
                .isEqualTo(Map.of("user", "ada", "password", "Tide!pool", "sslpassword", "a&b=c"));
    }

    @Test
    void refusesWhatItCannotLoadInto() {
        assertThatThrownBy(() -> Target.of("jdbc:mysql://ada:Low-tide@h/news", null, null, null, null))
                .isInstanceOf(SettingsException.class)
                .hasMessage("Cannot load into \"jdbc:mysql://h/news\" of --to. Known:"
                        + " jdbc:postgresql://HOST/DATABASE, jdbc:duckdb:FILE.");
        assertThatThrownBy(() -> Target.of("jdbc:duckdb:", null, null, null, null))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("it would be gone at the end");
        assertThatThrownBy(() -> Target.of("jdbc:duckdb:news.duckdb", "ada", null, null, null))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("a file has neither");
    }
}
