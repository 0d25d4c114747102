package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.Verification.Checksums;
import io.cleancopy.json.Json;
import io.cleancopy.model.SettingsException;
import io.cleancopy.sink.Partition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    @TempDir
    static Path shared;

    @TempDir
    Path dir;

    private Path output;

    /** Three nights: pages, a changed and a new one, and all of them again by other settings. */
    @BeforeEach
    void threeRuns() throws IOException {
        var first = shared.resolve("output");
        if (!Files.exists(first)) {
            var newsroom = new Newsroom(shared).withPages(6);
            newsroom.run("one");
            newsroom.page("elm/003.txt", Newsroom.changedArticle(3)).page("elm/100.txt", Newsroom.article(100));
            newsroom.run("two");
            newsroom.minWords(16).run("three");
        }
        output = dir.resolve("output");
        copy(first, output);
    }

    @Test
    void findsNothingInRunsThatAreWhole() {
        assertThat(faults()).isEmpty();
        assertThat(faults("two")).isEmpty();

        var result = new Verification(output, Checksums.SKIP, fault -> {}).check(List.of());

        assertThat(result.runs()).isEqualTo(3);
        assertThat(result.articles()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "publisher", "month"})
    void findsNothingWhereFilesArePartedAndColumnsChosen(String partition) {
        var newsroom = new Newsroom(shared.resolve("input"), dir.resolve("other"))
                .columns("headline", "body_paragraphs", "media");
        if (!partition.isEmpty()) {
            newsroom.layout(Partition.valueOf(partition.toUpperCase(Locale.ROOT)), 1);
        }
        newsroom.run("one");
        output = newsroom.output();

        assertThat(faults()).isEmpty();
    }

    @Test
    void comparesEveryFileWithItsChecksum() throws IOException {
        for (var file : files("two")) {
            if (!file.equals(Manifest.NAME)) {
                var path = output.resolve("run=two").resolve(file);
                byte[] whole = Files.readAllBytes(path);
                byte[] flipped = whole.clone();
                flipped[flipped.length / 2] ^= 1;
                Files.write(path, flipped);

                assertThat(faults()).as(file).anyMatch(line -> line.startsWith("run=two/" + file + ": SHA-256 "));

                Files.write(path, whole);
            }
        }
    }

    @Test
    void missesNoFile() throws IOException {
        Files.delete(output.resolve("run=one/media/part-00000.parquet"));
        Files.delete(output.resolve("run=two/report.html"));

        assertThat(faults())
                .containsExactly(
                        "run=one/media/part-00000.parquet: a file expected, none found. Restore the run from a copy.",
                        "run=two/report.html: a file expected, none found. Restore the run from a copy.");
    }

    @Test
    void tellsFilesThatDoNotBelongToARun() throws IOException {
        Files.writeString(output.resolve("run=one/articles/.part-00009.csv.inprogress"), "x");

        assertThat(faults())
                .containsExactly("run=one/articles/.part-00009.csv.inprogress: no file expected,"
                        + " one that the manifest does not name found. Move it away.");
    }

    @Test
    void tellsARunWithoutAManifest() throws IOException {
        Files.delete(output.resolve("run=two/manifest.json"));

        assertThat(faults())
                .containsExactly(
                        "run=two/manifest.json: a manifest expected, none that can be read found."
                                + " Restore the run from a copy.",
                        "run=three/manifest.json: sequence 2 expected, 3 found. A run is missing: restore it from a copy.");
    }

    @Test
    void tellsAMissingRun() throws IOException {
        Files.move(output.resolve("run=one"), dir.resolve("away"));

        assertThat(faults())
                .contains(
                        "run=two/manifest.json: sequence 1 expected, 2 found. A run is missing: restore it from a copy.")
                .anyMatch(line -> line.matches("run=two/ledger.jsonl: version 1 of article \\S+ at most expected,"
                        + " version 2 found. Restore the runs before it."));
    }

    @Test
    void tellsALinkToAnotherRun() throws IOException {
        Files.delete(output.resolve("latest"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("run=two"));

        assertThat(faults())
                .containsExactly("latest: a link to run=three expected, run=two found."
                        + " \"cleancopy run --repair\" mends it.");
    }

    /** Whoever changed it changed the manifest as well: checksums tell nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles/part-00000.jsonl",
                "articles/part-00000.csv",
                "lifted/part-00000.jsonl",
                "rejects/part-00002.csv",
                "ledger.jsonl"
            })
    void countsRowsAndLines(String file) throws IOException {
        var path = output.resolve("run=one").resolve(file);
        var lines = new ArrayList<>(Files.readAllLines(path));
        boolean csv = file.endsWith(".csv");
        Files.writeString(path, csv ? lines.get(0) + "\r\n" : lines.get(0) + "\n");
        if (csv) {
            Files.writeString(path, lines.get(0) + "\n");
        }
        seal("one", file);

        assertThat(faults()).isNotEmpty().allMatch(line -> line.startsWith("run=one/" + file + ": "));
    }

    @Test
    void comparesTheRowsOfFormats() throws IOException {
        var path = output.resolve("run=one/articles/part-00000.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(path));
        Collections.swap(lines, 0, 1);
        Files.writeString(path, String.join("\n", lines) + "\n");
        seal("one", "articles/part-00000.jsonl");

        assertThat(faults())
                .containsExactly("run=one/articles/part-00000.jsonl: the rows of the other formats expected,"
                        + " others, or another order found. Restore the run from a copy.");
    }

    @Test
    void comparesArticlesWithTheLedger() throws IOException {
        for (String name : List.of("articles", "lifted")) {
            var path = output.resolve("run=one/" + name + "/part-00000.jsonl");
            Files.writeString(path, Files.readString(path).replaceFirst("\"version\":1", "\"version\":7"));
            seal("one", name + "/part-00000.jsonl");
        }

        assertThat(faults())
                .anyMatch(
                        line -> line.matches(
                                "run=one/articles/part-00000.jsonl: articles of the run's ledger expected, \\S+ version 7 found\\..*"))
                .anyMatch(
                        line -> line.matches(
                                "run=one/lifted/part-00000.jsonl: articles of the run's ledger expected, \\S+ version 7 found\\..*"))
                .contains("run=one/articles: in jsonl each article of the ledger once expected, others found."
                        + " Restore the run from a copy.");
    }

    @Test
    void comparesColumnsWithTheSchema() throws IOException {
        var path = output.resolve("run=one/schema.json");
        Files.writeString(path, Files.readString(path).replace("\"name\": \"field\"", "\"name\": \"place\""));
        seal("one", "schema.json");

        assertThat(faults())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.startsWith("run=one/lifted/part-0000") && line.contains(",place,text,"));
    }

    @Test
    void doesNotFollowAManifestOutOfItsRun() throws IOException {
        var manifest = output.resolve("run=one/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"path\": \"report.html\"", "\"path\": \"../run=two/report.html\""));

        assertThat(faults("one"))
                .contains("run=one/../run=two/report.html: a file expected, none found. Restore the run from a copy.");
    }

    @Test
    void looksAtNoWorkInProgress() throws IOException {
        Files.createDirectories(output.resolve(".staging/four/run/articles"));
        Files.writeString(output.resolve(".staging/four/run/articles/part-00000.csv"), "half a");

        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesARunThatIsNotThere() {
        assertThatThrownBy(() -> faults("four"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("Cannot verify run \"four\": there is none in");
    }

    private List<String> faults(String... runs) {
        var lines = new ArrayList<String>();
        new Verification(output, Checksums.COMPARE, fault -> lines.add(fault.toString())).check(List.of(runs));
        return lines;
    }

    private List<String> files(String run) throws IOException {
        var folder = output.resolve("run=" + run);
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> path.toFile().length() > 0)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Has the manifest say of the file what it is now; its rows stay. */
    @SuppressWarnings("unchecked")
    private void seal(String run, String path) throws IOException {
        var folder = output.resolve("run=" + run);
        var manifest = Json.readObject(Files.readString(folder.resolve(Manifest.NAME)));
        for (var file : (List<Map<String, Object>>) manifest.get("files")) {
            if (file.get("path").equals(path)) {
                file.put("bytes", Files.size(folder.resolve(path)));
                file.put("sha256", StoredFile.sha256(folder.resolve(path)));
            }
        }
        Files.writeString(
                folder.resolve(Manifest.NAME), Json.writePretty(manifest), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
