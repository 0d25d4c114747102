package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {
    private static Draft annotated(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes);
        var draft = new Draft(new TextSegmenter(new Normalizer()).segment(raw), "en");
        new Counter().annotate(draft);
        return draft;
    }

    private static Reason reason(String line) {
        var removals = annotated(line).finish().removals();
        return removals.isEmpty() ? null : removals.get(0).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 of 24", "3/24", "(3/24)", "3 / 24", "3 von 24", "(3) of (24)", "24 of 24"})
    void oneNumberOfAnotherIsAGallerys(String line) {
        assertThat(reason(line)).isEqualTo(Reason.GALLERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:04:49", "1:04:49 / 2:00:00"})
    void aTimeCodeIsAPlayers(String line) {
        assertThat(reason(line)).isEqualTo(Reason.VIDEO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3:2", "24 of 3", "3 of many", "3 boats of 24", "of 3 24", "3 24", "12", "3 May 2024"})
    void resultsDaysAndAmountsStay(String line) {
        assertThat(reason(line)).isNull();
    }

    @Test
    void aLongerLineStays() {
        assertThat(reason("3 of 24 boats lay in the harbour of the island")).isNull();
    }
}
