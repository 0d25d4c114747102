package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableChoiceTest {
    /** Nothing that may be secret is part of a message. */
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.quay/press?user=ada&password=eel, jdbc:postgresql://db.quay/press",
        "jdbc:h2:file:/srv/catalog;PASSWORD=eel, jdbc:h2:file:/srv/catalog",
        "https://ada:eel@lake.quay/v1?token=eel, https://lake.quay/v1",
        "https://lake.quay, https://lake.quay"
    })
    void isToldWithoutSecrets(String catalog, String told) {
        var choice = new TableChoice(Path.of("w"), catalog, "ada", "eel", "press", "articles", Map.of("k", "eel"));

        assertThat(choice).hasToString("press.articles in " + told);
    }
}
