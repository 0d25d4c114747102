package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.docs.MarkedDocument;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventKindTest {
    @Test
    void allStandInTheDocumentsWithTheirLevels() {
        var rows = new MarkedDocument(Path.of("src/docs/nightly/README.md"))
                .part("events")
                .lines()
                .skip(2)
                .map(row -> row.split("\\|"))
                .map(cells -> cells[1].strip() + " " + cells[2].strip());

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(EventKind.values())
                        .map(kind -> kind.id() + " " + kind.level())
                        .toList());
    }
}
