package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDataTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/cleancopy");

    /** Examples and the report's style sheet decide nothing. */
    private static final List<String> NO_DATA = List.of("clean", "report");

    @Test
    void knowsEveryFileThatDecidesAboutPages() throws IOException {
        try (var tree = Files.walk(RESOURCES)) {
            var files = tree.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".json"))
                    .filter(file -> !NO_DATA.contains(file.substring(0, file.indexOf('/'))))
                    .toList();

            assertThat(RuleData.FILES)
                    .as("RuleData.FILES: without its name there, a change of the file goes unnoticed by the next run")
                    .containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void givesTheSameDigestEveryTime() {
        assertThat(RuleData.digest()).hasSize(16).isEqualTo(RuleData.digest());
    }

    @Test
    void isPartOfWhatACleanerIs() {
        var cleaner = new Cleaner(CleanerSettings.standard());

        assertThat(cleaner.canonical())
                .isEqualTo(CleanerSettings.standard().canonical() + " data=" + RuleData.digest());
    }
}
