package io.cleancopy.boilerplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that each language's phrases find, and lines of articles that they leave alone inside an article. */
class PhraseExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/phrases");
    private static final List<PhraseKind> WHOLE =
            List.of(PhraseKind.HEADING, PhraseKind.LINE, PhraseKind.CONTRIBUTOR, PhraseKind.CORRECTION);

    static Stream<Path> languages() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsWhatIsBoilerplateAndKeepsWhatIsNot(Path examples) throws IOException {
        var phrases = Phrases.forLanguage(examples.getFileName().toString().replace(".tsv", ""));
        var wrong = new ArrayList<String>();
        int kept = 0;
        for (var row : Files.readAllLines(examples, UTF_8)) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            var cells = row.split("\t");
            boolean keep = cells[0].equals("keep");
            var found = found(phrases, cells[1], keep);
            kept += keep ? 1 : 0;
            if (!cells[0].equals(found)) {
                wrong.add(cells[1] + ": " + cells[0] + ", found " + found);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(kept).as("lines to keep").isGreaterThanOrEqualTo(5);
    }

    private static String found(Phrases phrases, String line, boolean inside) {
        var label = phrases.prefix(line, PhraseKind.LABEL);
        if (label != null && label.colon() && !label.whole()) {
            return "related-label";
        }
        var hit = hit(phrases, line);
        return hit == null || inside && hit.where() != Where.ANY
                ? "keep"
                : hit.reason().id();
    }

    private static @Nullable PhraseHit hit(Phrases phrases, String line) {
        for (var kind : WHOLE) {
            var hit = phrases.match(line, kind);
            if (hit != null) {
                return hit;
            }
        }
        return phrases.cover(line);
    }
}
