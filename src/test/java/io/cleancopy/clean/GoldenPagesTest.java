package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each golden page is cleaned as its truth says. {@code known-failures.txt} names those that are not yet; a page that
 * is named and passes fails the test, so that the list only shrinks.
 */
class GoldenPagesTest {
    private static final Path KNOWN_FAILURES = GoldenPage.FOLDER.resolve("known-failures.txt");
    private static final List<GoldenPage> PAGES = GoldenPage.all();

    private final Cleaner cleaner = new Cleaner(CleanerSettings.standard());

    static List<GoldenPage> pages() {
        return PAGES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aGoldenPageIsCleanedAsItsTruthSays(GoldenPage page) {
        var faults = GoldenCheck.faults(page, cleaner.clean(page.raw()));
        if (knownFailures().contains(page.slug())) {
            assertThat(faults)
                    .as("%s passes now: take it out of %s", page, KNOWN_FAILURES)
                    .isNotEmpty();
        } else {
            assertThat(faults)
                    .as("%s (%s) differs from its truth:%n%s", page, page.file(), String.join("\n", faults))
                    .isEmpty();
        }
    }

    @Test
    void onlyGoldenPagesAreKnownToFail() {
        var slugs = PAGES.stream().map(GoldenPage::slug).toList();

        assertThat(slugs).containsAll(knownFailures());
        assertThat(knownFailures()).doesNotHaveDuplicates();
    }

    @Test
    void everyPageOfTheFirstRunHasItsTruth() throws IOException {
        var contents = new HashSet<String>();
        for (var page : PAGES) {
            contents.add(Arrays.toString(Files.readAllBytes(page.file())));
        }

        try (var files = Files.walk(Path.of("input"))) {
            var pages = files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .toList();

            assertThat(pages).hasSizeGreaterThan(30);
            for (var page : pages) {
                assertThat(contents)
                        .as("%s has no truth under %s", page, GoldenPage.FOLDER)
                        .contains(Arrays.toString(Files.readAllBytes(page)));
            }
        }
    }

    private static List<String> knownFailures() {
        return GoldenPage.text(KNOWN_FAILURES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
