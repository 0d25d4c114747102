package io.cleancopy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void writesOnOneLineInTheOrderOfTheMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("z", 1);
        map.put("a", Arrays.asList("x\n\"y\"", null, true, 0.5, 10_000_000_000L));
        map.put("m", Map.of());

        assertThat(Json.write(map)).isEqualTo("{\"z\":1,\"a\":[\"x\\n\\\"y\\\"\",null,true,0.5,10000000000],\"m\":{}}");
    }

    @Test
    void sortsMapsWithoutAnOrder() {
        var hashed = new HashMap<>(Map.of("b", 1, "a", 2, "c", 3));

        assertThat(Json.write(hashed)).isEqualTo("{\"a\":2,\"b\":1,\"c\":3}");
        assertThat(Json.write(Map.of("b", 1, "a", 2, "c", 3))).isEqualTo("{\"a\":2,\"b\":1,\"c\":3}");
    }

    @Test
    void writesForPeople() {
        var map = new LinkedHashMap<String, Object>();
        map.put("a", List.of(1, 2));
        map.put("b", List.of());

        assertThat(Json.writePretty(map)).isEqualTo("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}\n");
    }

    @Test
    void replacesLoneSurrogatesInTextsAndKeys() {
        assertThat(Json.write(List.of("a\uD83D", "\uDE00b", "\uD83D\uDE00", "\uD83D\uD83D\uDE00")))
                .isEqualTo("[\"a\uFFFD\",\"\uFFFDb\",\"\uD83D\uDE00\",\"\uFFFD\uD83D\uDE00\"]");
        assertThat(Json.write(Map.of("\uD800", 1))).isEqualTo("{\"\uFFFD\":1}");
    }

    @Property(seed = "17")
    void whatItWritesIsUtf8AndReadsBack(@ForAll String text) {
        String json = Json.write(Map.of("text", text));

        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat((String) Json.readObject(json).get("text")).hasSameSizeAs(text);
    }

    @Test
    void refusesWhatHasNoJsonForm() {
        assertThatThrownBy(() -> Json.write(List.of(Double.NaN))).hasMessage("Cannot write as JSON: NaN");
        assertThatThrownBy(() -> Json.write(Set.of(1))).hasMessageStartingWith("Cannot write as JSON: java.util.");
        assertThatThrownBy(() -> Json.write(Map.of(1, 2)))
                .hasMessage("Cannot write as JSON: a key that is not text: \"1\"");
    }

    @Test
    void readsWhatItWrote() {
        var read = Json.readObject("{\"z\":1,\"a\":[\"x\\n\",null,true,0.5,1e3],\"big\":12345678901234567890}");

        assertThat(read)
                .containsExactly(
                        Map.entry("z", 1L),
                        Map.entry("a", Arrays.asList("x\n", null, true, 0.5, 1000.0)),
                        Map.entry("big", new BigInteger("12345678901234567890")));
        assertThat(Json.readValue("[1]")).isEqualTo(List.of(1L));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "{\"a\":1,\"a\":2}; Cannot read JSON at line 1, column 11: Duplicate Object property \"a\"",
                "[1]; Cannot read JSON at line 1, column 2: not an object",
                "||; Cannot read JSON at line 1, column 1: there is no text",
                "{\"a\":1} {}; Cannot read JSON at line 1, column 10: more text after the value",
                "{\"a\":1e400}; Cannot read JSON at line 1, column 11: number out of range",
                "{\"a\":NaN}; Cannot read JSON at line 1, column 9: Non-standard token 'NaN'",
                "{\"a\":; Cannot read JSON at line 1, column 6: Unexpected end-of-input",
                "{'a':1}; Cannot read JSON at line 1, column 2: Unexpected character"
            })
    void refusesWithTheReasonInOneSentence(String text, String message) {
        assertThatThrownBy(() -> Json.readObject(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesHostileDepthAndNumbers() {
        assertThatThrownBy(() -> Json.readObject("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> Json.readObject("{\"a\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("Number value length");
    }
}
