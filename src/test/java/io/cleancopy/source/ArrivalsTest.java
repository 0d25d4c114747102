package io.cleancopy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:15:00Z");

    @TempDir
    Path dir;

    @Test
    void waitsForFilesThatWereTouchedALittleWhileAgo() throws IOException {
        file("old.html", NOW.minusSeconds(60));
        file("new.html", NOW.minusSeconds(59));
        file("future.html", NOW.plusSeconds(10));
        var settled = new Arrivals(Duration.ofMinutes(1), null);

        assertThat(arrived(settled)).containsExactly("old.html");
        assertThat(settled.waiting(files(), settled.of(files(), NOW))).isEqualTo(2);
        assertThat(arrived(Arrivals.all())).hasSize(3);
    }

    @Test
    void waitsForTheMarkerOfAFolderOrOneAboveIt() throws IOException {
        file("monday/ferry.html", NOW);
        file("monday/late/quay.html", NOW);
        file("tuesday/tide.html", NOW);
        file("monday/_SUCCESS", NOW);
        Files.createFile(dir.resolve("_SUCCESS"));
        var marked = new Arrivals(Duration.ZERO, "_SUCCESS");

        assertThat(arrived(marked)).containsExactly("monday/ferry.html", "monday/late/quay.html");
        assertThat(marked.waiting(files(), marked.of(files(), NOW))).isEqualTo(1);
    }

    @Test
    void waitsForTheMarkerOfAFile() throws IOException {
        file("ferry.html", NOW);
        file("ferry.html.done", NOW);
        file("quay.html", NOW);
        file("quay.done", NOW);
        file("tide.html", NOW);
        var marked = new Arrivals(Duration.ZERO, "*.done");

        assertThat(arrived(marked)).containsExactly("ferry.html", "quay.html");
        assertThat(marked.waiting(files(), marked.of(files(), NOW))).isEqualTo(1);
    }

    private void file(String name, Instant modified) throws IOException {
        var file = dir.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<String> arrived(Arrivals arrivals) {
        return arrivals.of(files(), NOW).stream().map(PageFile::location).toList();
    }

    private List<PageFile> files() {
        return Listing.of(List.of(dir.resolve("input").toString()), dir.resolve("output"));
    }
}
