package io.cleancopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the documents lead somewhere. */
class LinksTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    static List<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadToFiles(Path document) throws IOException {
        for (var link : links(document)) {
            assertThat(document.resolveSibling(link)).exists();
        }
    }

    @Test
    void theReadmeNamesEveryPageAboutLoading() throws IOException {
        assertThat(links(README))
                .containsAll(documents().stream()
                        .map(Path::toString)
                        .filter(path -> path.startsWith("src/docs/"))
                        .toList());
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
