package io.cleancopy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    @TempDir
    Path dir;

    @Test
    void readsAPageWhole() throws IOException {
        var file = file("a.txt", "The bridge opened.");

        var reading = new PageReader(limit(1000)).read(file);

        assertThat(reading.page().problem()).isNull();
        assertThat(new String(reading.page().content(), StandardCharsets.UTF_8)).isEqualTo("The bridge opened.");
        assertThat(reading.stamp()).isEqualTo(file.stamp());
    }

    @Test
    void doesNotReadWhatIsTooLarge() throws IOException {
        var reading = new PageReader(limit(4)).read(file("a.txt", "12345"));

        assertThat(reading.page().problem().reason()).isEqualTo(RejectReason.TOO_LARGE);
        assertThat(reading.page().problem().detail()).isEqualTo("5 bytes, allowed are 4");
        assertThat(reading.page().content()).isEmpty();
    }

    @Test
    void refusesAFileThatGrowsWhileItIsRead() throws IOException {
        assertChanged(path -> Files.writeString(path, "more", StandardOpenOption.APPEND));
    }

    @Test
    void refusesAFileThatIsReplacedWhileItIsRead() throws IOException {
        assertChanged(path -> {
            var other = Files.writeString(dir.resolve("other"), "54321");
            Files.setLastModifiedTime(other, Files.getLastModifiedTime(path));
            Files.delete(path);
            Files.move(other, path);
        });
    }

    @Test
    void refusesAFileThatIsRewrittenWhileItIsRead() throws IOException {
        assertChanged(path -> {
            Files.writeString(path, "54321");
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        });
    }

    private interface Change {
        void to(Path path) throws IOException;
    }

    private void assertChanged(Change change) throws IOException {
        var reader = new PageReader(limit(1000), (path, size) -> {
            byte[] content = PageReader.content(path, size);
            change.to(path);
            return content;
        });

        var reading = reader.read(file("a.txt", "12345"));

        assertThat(reading.page().problem().reason()).isEqualTo(RejectReason.CHANGED_DURING_READ);
        assertThat(reading.page().content()).isEmpty();
    }

    @Test
    void seesThatAFileIsLongerOrShorterThanItWas() throws IOException {
        var path = file("a.txt", "12345").path();

        assertThat(PageReader.content(path, 4)).hasSize(5);
        assertThat(PageReader.content(path, 5)).hasSize(5);
        assertThat(PageReader.content(path, 9)).hasSize(5);
    }

    @Test
    void tellsThatAFileIsGone() throws IOException {
        var file = file("a.txt", "12345");
        Files.delete(file.path());

        var reading = new PageReader(limit(1000)).read(file);

        assertThat(reading.page().problem().reason()).isEqualTo(RejectReason.UNREADABLE);
        assertThat(reading.page().problem().detail()).isEqualTo("the file is gone");
    }

    @Test
    void neverOpensAPipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", dir.resolve("pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        var listed = Listing.of(List.of(dir.toString()), dir.resolve("output")).get(0);
        var unlisted = new PageFile(listed.location(), listed.path(), listed.stamp(), null, null);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(new PageReader(limit(1000)).read(listed).page().problem().reason())
                    .isEqualTo(RejectReason.UNREADABLE);
            assertThat(new PageReader(limit(1000))
                            .read(unlisted)
                            .page()
                            .problem()
                            .reason())
                    .isEqualTo(RejectReason.UNREADABLE);
        });
    }

    private static SourceSettings limit(long bytes) {
        return SourceSettings.standard().withMaxPageBytes(bytes);
    }

    private PageFile file(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
        return Listing.of(List.of(dir.resolve(name).toString()), dir.resolve("output"))
                .get(0);
    }
}
