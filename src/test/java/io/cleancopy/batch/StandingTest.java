package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.Standing.Place;
import io.cleancopy.source.Stamp;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Map<String, LedgerLine> published = new HashMap<>();
    private final Standing standing = new Standing(published::get);

    @Test
    void countsVersionsUpWhenTheContentChanges() {
        assertThat(standing.place("a.txt", "id", "first")).isEqualTo(new Place(Fate.WRITTEN, 1));
        assertThat(standing.place("b.txt", "id", "second")).isEqualTo(new Place(Fate.WRITTEN, 2));
        assertThat(standing.place("c.txt", "other", "first")).isEqualTo(new Place(Fate.WRITTEN, 1));
    }

    @Test
    void takesTheSameContentFromAnotherSourceForADuplicate() {
        standing.place("a.txt", "id", "first");
        standing.place("b.txt", "id", "second");

        assertThat(standing.place("c.txt", "id", "second")).isEqualTo(new Place(Fate.DUPLICATE, 2));
        assertThat(standing.place("d.txt", "id", "first")).isEqualTo(new Place(Fate.DUPLICATE, 1));
    }

    @Test
    void givesASourceItsVersionAgainWhenItIsProcessedAgain() {
        publish("a.txt", "id", 1, "first");
        publish("b.txt", "id", 2, "second");

        assertThat(standing.place("a.txt", "id", "first")).isEqualTo(new Place(Fate.WRITTEN, 1));
        assertThat(standing.place("b.txt", "id", "second")).isEqualTo(new Place(Fate.WRITTEN, 2));
    }

    @Test
    void countsUpWhenASourceTakesAChangeBack() {
        publish("a.txt", "id", 1, "first");
        publish("a.txt", "id", 2, "second");

        assertThat(standing.place("a.txt", "id", "first")).isEqualTo(new Place(Fate.WRITTEN, 3));
    }

    @Test
    void goesOnFromWhatIsPublished() {
        publish("a.txt", "id", 7, "first");

        assertThat(standing.place("a.txt", "id", "second")).isEqualTo(new Place(Fate.WRITTEN, 8));
        assertThat(standing.place("b.txt", "id", "first")).isEqualTo(new Place(Fate.DUPLICATE, 7));
    }

    private void publish(String source, String id, int version, String content) {
        var line = new LedgerLine(
                source, new Stamp(1, 1), "sha", "settings", Fate.WRITTEN, id, version, content, null, null);
        published.put(source, line);
        standing.remember(line);
    }
}
