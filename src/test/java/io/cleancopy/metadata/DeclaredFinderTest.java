package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredFinderTest {
    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/boats, https://harbour.example/boats",
        "https://harbour.example/boats?id=7&utm_source=gull&fbclid=1#top, https://harbour.example/boats?id=7",
        "https://harbour.example/boats?utm_medium=wind, https://harbour.example/boats",
        "/boats, https://harbour.example/whole",
        "boats and gulls, https://harbour.example/whole"
    })
    void theAddressIsWholeAndWithoutTracking(String canonical, String address) {
        var found = Declared.found(Map.of("canonical", canonical, "og:url", "https://harbour.example/whole"));

        assertThat(found.url()).isEqualTo(address);
    }

    @Test
    void tagsComeFromTheFirstPlaceThatHasAny() {
        var found = Declared.found(
                Map.of("json-ld:keywords", "boats, quay\nboats", "keywords", "news", "article:tag", ","));

        assertThat(found.tags()).containsExactly("boats", "quay");
    }

    @Test
    void theSectionIsTheFirstThatIsDeclared() {
        var found = Declared.found(Map.of("json-ld:articleSection", "Sea\nHarbour", "article:section", "News"));

        assertThat(found.section()).isEqualTo("Sea");
    }
}
