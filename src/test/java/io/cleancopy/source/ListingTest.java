package io.cleancopy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.RejectReason;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    @TempDir
    Path dir;

    @Test
    void ordersByLocationInCodePointOrder() throws IOException {
        // U+1F6A2 is above U+FFFD, though its first surrogate is below it
        files("in/b.txt", "in/a/z.txt", "in/a.txt", "in/B.txt", "in/\uFFFD.txt", "in/\uD83D\uDEA2.txt", "in/a-b.txt");

        assertThat(locations("in"))
                .containsExactly("B.txt", "a-b.txt", "a.txt", "a/z.txt", "b.txt", "\uFFFD.txt", "\uD83D\uDEA2.txt");
    }

    @Test
    void leavesHiddenAndUnfinishedFilesAlone() throws IOException {
        files(
                "in/.hidden.txt",
                "in/.git/a.txt",
                "in/a.txt.part",
                "in/b.tmp",
                "in/c.txt~",
                "in/up.part/d.txt",
                "in/e.txt");

        assertThat(locations("in")).containsExactly("e.txt");
    }

    @Test
    void takesAReadmeForAPageOnlyBelowTheTop() throws IOException {
        files("in/README.md", "in/a/README.md");

        assertThat(locations("in")).containsExactly("a/README.md");
    }

    @Test
    void findsWhatItWillNotOpen() throws Exception {
        files("in/a.txt", "elsewhere/secret.txt");
        Files.createSymbolicLink(dir.resolve("in/link.txt"), dir.resolve("elsewhere/secret.txt"));
        Files.createSymbolicLink(dir.resolve("in/loop"), dir.resolve("in"));
        assertThat(new ProcessBuilder("mkfifo", dir.resolve("in/pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();

        var found = list("in");

        assertThat(found).extracting(PageFile::location).containsExactly("a.txt", "link.txt", "loop", "pipe.txt");
        assertThat(found.get(0).problem()).isNull();
        assertThat(found.subList(1, 4))
                .extracting(file -> file.problem().reason())
                .containsOnly(RejectReason.UNREADABLE);
    }

    @Test
    void tellsSeveralRootsApartByTheShortestEndsOfTheirPaths() throws IOException {
        files("x/in/a.txt", "y/in/a.txt", "more/a.txt", "one.txt");

        assertThat(locations("x/in", "y/in", "more", "one.txt"))
                .containsExactly("more/a.txt", "one.txt", "x/in/a.txt", "y/in/a.txt");
    }

    @Test
    void takesAPageOnceWhenTwoInputsLeadToIt() throws IOException {
        files("in/a.txt", "in/b.txt");

        assertThat(locations("in", "in/a.txt")).containsExactly("a.txt", "in/b.txt");
    }

    @Test
    void tellsFilesApartThatAreShownAlike() throws IOException {
        Files.writeString(Path.of(URI.create(dir.toUri() + "quay%E9.txt")), "x");
        Files.writeString(dir.resolve("quay%E9.txt"), "x");

        var found = Listing.of(List.of(dir.toString()), dir.resolve("output"));

        assertThat(found).extracting(PageFile::location).containsExactly("quay%E9.txt", "quay%E9.txt~2");
        assertThat(found).extracting(PageFile::path).doesNotHaveDuplicates();
    }

    @Test
    void readsGlobs() throws IOException {
        files("in/a.txt", "in/b.html", "in/deep/c.txt", "in/deep/er/d.txt", "in/README.md");

        assertThat(locations("in/*.txt")).containsExactly("a.txt");
        assertThat(locations("in/**/*.txt")).containsExactly("a.txt", "deep/c.txt", "deep/er/d.txt");
        assertThat(locations("in/*/?.txt")).containsExactly("deep/c.txt");
        assertThat(locations("in/*")).containsExactly("a.txt", "b.html");
    }

    @Test
    void leavesTheOutputAloneWhenItLiesInTheInput() throws IOException {
        files("a.txt", "out/run=1/articles/part-00000.csv");

        assertThat(Listing.of(List.of(dir.toString()), dir.toRealPath().resolve("out")))
                .extracting(PageFile::location)
                .containsExactly("a.txt");
    }

    @Test
    void refusesAnInputThatDoesNotExist() {
        assertThatThrownBy(() -> list("nowhere"))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching("Cannot read input \".*nowhere\": no such file or folder\\..*");
    }

    private List<String> locations(String... inputs) {
        return list(inputs).stream().map(PageFile::location).toList();
    }

    private List<PageFile> list(String... inputs) {
        return Listing.of(
                List.of(inputs).stream().map(input -> dir + "/" + input).toList(), dir.resolve("output"));
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            var file = dir.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
