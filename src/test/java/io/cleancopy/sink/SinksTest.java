package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SinksTest {
    @Test
    void findsEachFormatByItsId() {
        for (var sink : Sinks.all()) {
            assertThat(Sinks.byId(sink.id())).isSameAs(sink);
        }
        assertThat(Sinks.all()).extracting(Sink::id).containsExactly("csv", "parquet", "jsonl");
    }

    @Test
    void refusesAnUnknownFormatAndNamesThoseThereAre() {
        assertThatThrownBy(() -> Sinks.byId("xml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown format \"xml\". Known: csv, parquet, jsonl");
    }
}
