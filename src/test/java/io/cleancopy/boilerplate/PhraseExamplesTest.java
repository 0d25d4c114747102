package io.cleancopy.boilerplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
        var phrases = Phrases.forLanguage(language(examples));
        var wrong = new ArrayList<String>();
        for (var example : examples(examples)) {
            boolean keep = example.kind().startsWith("keep");
            var expected = keep ? "keep" : example.kind();
            var found = found(phrases, example.line(), keep);
            if (!expected.equals(found)) {
                wrong.add(example.line() + ": " + expected + ", found " + found);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTwoLinesToKeepForEachReasonOrAtLeastFive(Path examples) throws IOException {
        var kinds = examples(examples).stream().map(Example::kind).toList();
        if (kinds.stream().noneMatch(kind -> kind.startsWith("keep:"))) {
            assertThat(kinds.stream().filter("keep"::equals)).hasSizeGreaterThanOrEqualTo(5);
            return;
        }

        var lines = PhraseList.of(language(examples)).stream().filter(phrase -> phrase.kind() == PhraseKind.LINE);
        var reasons = lines.map(phrase -> phrase.reason().id()).distinct().toList();

        assertThat(reasons)
                .allSatisfy(reason -> assertThat(Collections.frequency(kinds, "keep:" + reason))
                        .as(reason)
                        .isGreaterThanOrEqualTo(2));
        assertThat(kinds)
                .containsAll(reasons.stream()
                        .filter(reason -> !reason.equals("agency"))
                        .toList());
    }

    private record Example(String kind, String line) {}

    private static List<Example> examples(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .map(cells -> new Example(cells[0], cells[1]))
                .toList();
    }

    private static String language(Path examples) {
        return examples.getFileName().toString().replace(".tsv", "");
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
