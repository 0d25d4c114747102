package io.cleancopy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.ModelChoice;
import io.cleancopy.model.SettingsException;
import io.cleancopy.pack.PackText;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Partition;
import io.cleancopy.sink.Sink;
import io.cleancopy.sink.Sinks;
import io.cleancopy.source.Arrivals;
import io.cleancopy.source.Exports;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @TempDir
    Path dir;

    @Test
    void hasDefaultsForAll() {
        var settings = read();

        assertThat(settings.cleanerSettings()).isEqualTo(CleanerSettings.standard());
        assertThat(settings.runSettings())
                .isEqualTo(new RunSettings(
                        List.of("input"),
                        Path.of("output"),
                        List.of("csv", "parquet"),
                        List.of("standard"),
                        Runtime.getRuntime().availableProcessors(),
                        Integer.MAX_VALUE,
                        Selection.standard(),
                        0.5,
                        20,
                        2000,
                        32L << 20,
                        Profile.LEARN,
                        5000,
                        1,
                        NearDuplicates.MARK,
                        SourceSettings.standard()
                                .withMaxPageBytes(
                                        Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 32)),
                        Partition.NONE,
                        128L << 20,
                        CsvText.EXACT,
                        Database.FILE,
                        Duration.ofSeconds(60),
                        Arrivals.all()));
    }

    @Test
    void readsYaml() throws IOException {
        var file = file("night.yaml", """
                cleancopy:
                  input: [pages, more/*.html]
                  formats: jsonl, csv
                  threads: 3
                  rejects:
                    max-ratio: 0.25
                  clean:
                    disable-rules:
                      - share-line
                      - most-read-line
                    quotes: straight
                    max-bytes: 1MB
                """);

        var settings = SettingsReader.read(file, List.of());

        assertThat(settings.runSettings().inputs()).containsExactly("pages", "more/*.html");
        assertThat(settings.runSettings().formats()).containsExactly("csv", "jsonl");
        assertThat(settings.runSettings().threads()).isEqualTo(3);
        assertThat(settings.runSettings().maxRejectRatio()).isEqualTo(0.25);
        assertThat(settings.cleanerSettings().disabledRules())
                .containsExactlyInAnyOrder("share-line", "most-read-line");
        assertThat(settings.cleanerSettings().straightQuotes()).isTrue();
        assertThat(settings.cleanerSettings().maxBytes()).isEqualTo(1 << 20);
    }

    @Test
    void readsProperties() throws IOException {
        var file = file("night.properties", "cleancopy.clean.min-words=40\ncleancopy.input=a,b\n");

        var settings = SettingsReader.read(file, List.of());

        assertThat(settings.cleanerSettings().minWords()).isEqualTo(40);
        assertThat(settings.input()).containsExactly("a", "b");
    }

    @Test
    void pagesFromWhichFarMoreWasRemovedAreRejectedOnRequest() {
        var settings =
                SettingsReader.read(null, List.of(new Given("cleancopy.corpus.unusual-removal", "reject", "--set")));

        assertThat(settings.cleanerSettings().rejectUnusual()).isTrue();
    }

    @Test
    void thresholdsForQualityAreThePublishedOnes() {
        assertThat(SettingsReader.read(null, List.of()).cleanerSettings()).isEqualTo(CleanerSettings.standard());
    }

    @Test
    void thresholdsForQualityArePartOfTheFingerprint() throws IOException {
        var file = file("night.yaml", """
                cleancopy.quality:
                  gopher: {min-words: 30, max-top-n-grams: [0.3, 0.25, 0.2]}
                  fineweb.short-line: 20
                """);

        var settings = SettingsReader.read(file, List.of()).cleanerSettings();

        assertThat(settings.quality().gopher().minWords()).isEqualTo(30);
        assertThat(settings.quality().gopher().maxTopNGrams()).containsExactly(0.3, 0.25, 0.2);
        assertThat(settings.quality().fineweb().shortLine()).isEqualTo(20);
        assertThat(settings.canonical()).isNotEqualTo(CleanerSettings.standard().canonical());
    }

    @Test
    void refusesThresholdsForQualityThatMeanNothing() throws IOException {
        var file = file("night.properties", """
                cleancopy.quality.gopher.max-words=20
                cleancopy.quality.gopher.max-top-n-grams=0.2,0.1
                cleancopy.quality.gopher.max-repeated-n-grams=much
                cleancopy.quality.c4.min-sentences=-1
                cleancopy.quality.fineweb.max-short-lines=67
                cleancopy.quality.pages.min-captions=0
                """);

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("\"20\" for cleancopy.quality.gopher.max-words in night.properties line 1."
                        + " It must not be below min-words.")
                .hasMessageContaining("max-top-n-grams in night.properties line 2."
                        + " It must be 3 numbers between 0 and 1, for runs of two to four words.")
                .hasMessageContaining("max-repeated-n-grams in night.properties line 3. It must be a list of numbers.")
                .hasMessageContaining("\"-1\" for cleancopy.quality.c4.min-sentences in night.properties line 4."
                        + " It must be 0 or more.")
                .hasMessageContaining(
                        "\"67.0\" for cleancopy.quality.fineweb.max-short-lines in night.properties line 5."
                                + " It must be between 0 and 1.")
                .hasMessageContaining("min-captions in night.properties line 6. It must be 1 or more.");
    }

    @Test
    void letsTheCommandLineWin() throws IOException {
        var file = file("night.yaml", "cleancopy: {threads: 3, formats: [csv, parquet, jsonl], limit: 7}\n");

        var settings = SettingsReader.read(
                file,
                List.of(
                        new Given("cleancopy.threads", "2", "--threads"),
                        new Given("cleancopy.formats", List.of("csv"), "--format")));

        assertThat(settings.threads()).isEqualTo(2);
        assertThat(settings.formats()).containsExactly("csv");
        assertThat(settings.limit()).isEqualTo(7);
    }

    @Test
    void tellsAllFaultsAtOnce() throws IOException {
        var file = file("night.yaml", """
                cleancopy:
                  thread: 3
                  limit: many
                  formats: [csv, xls]
                  rejects:
                    max-ratio: 2
                  clean:
                    quotes: curly
                    strip-dateline: perhaps
                    max-bytes: big
                """);

        assertThatThrownBy(() -> SettingsReader.read(file, List.of(new Given("cleancopy.threads", "-1", "--threads"))))
                .isInstanceOf(SettingsException.class)
                .message()
                .satisfies(message -> assertThat(
                                message.lines().map(line -> line.replaceAll("Known: cleancopy.*", "...")))
                        .containsExactlyInAnyOrder(
                                "Unknown setting \"cleancopy.thread\" in night.yaml line 2. ...",
                                "Cannot use \"many\" for cleancopy.limit in night.yaml line 3. It must be a whole number.",
                                "Cannot use \"xls\" for cleancopy.formats in night.yaml line 4. Known: csv, parquet, jsonl.",
                                "Cannot use \"2.0\" for cleancopy.rejects.max-ratio in night.yaml line 6."
                                        + " It must be between 0 and 1.",
                                "Cannot use \"curly\" for cleancopy.clean.quotes in night.yaml line 8."
                                        + " It must be printed or straight.",
                                "Cannot use \"perhaps\" for cleancopy.clean.strip-dateline in night.yaml line 9."
                                        + " It must be true or false.",
                                "Cannot use \"big\" for cleancopy.clean.max-bytes in night.yaml line 10."
                                        + " It must be a size such as 32MB.",
                                "Cannot use \"-1\" for cleancopy.threads of --threads. It must be 0 or more."));
    }

    @Test
    void readsHowTablesAndExportsAreRead() throws IOException {
        var file = file("night.yaml", """
                cleancopy:
                  csv.delimiter: semicolon
                  exports:
                    names: [.txt, "press-*.text"]
                    start: '\\d+ of \\d+'
                    length: 'LENGTH: \\d+ words'
                """);

        var settings = SettingsReader.read(file, List.of()).sourceSettings();

        assertThat(settings.csvDelimiter()).isEqualTo(';');
        assertThat(settings.exports())
                .isEqualTo(new Exports(List.of(".txt", "press-*.text"), "\\d+ of \\d+", null, "LENGTH: \\d+ words"));
        assertThat(settings.canonical()).isNotEqualTo(SourceSettings.standard().canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "tab", "|", "comma"})
    void takesOneCharacterOrItsNameForADelimiter(String delimiter) throws IOException {
        var file = file("night.yaml", "cleancopy: {csv: {delimiter: '" + delimiter + "'}}\n");

        assertThat(SettingsReader.read(file, List.of()).sourceSettings().csvDelimiter())
                .isIn(',', '\t', '|');
    }

    @Test
    void refusesDelimitersAndMarksThatCannotBe() throws IOException {
        var file = file("night.yaml", """
                cleancopy:
                  csv.delimiter: ";;"
                  exports:
                    names: .txt
                    length: '(?=ahead)'
                """);

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessageContainingAll(
                        "Cannot use \";;\" for cleancopy.csv.delimiter in night.yaml line 2. Name one of comma,",
                        "Cannot use \"(?=ahead)\" for cleancopy.exports.length in night.yaml line 5. RE2 cannot read it",
                        "Cannot use \".txt\" for cleancopy.exports.names in night.yaml line 4. Say how articles begin");
    }

    @Test
    void refusesUnknownRules() throws IOException {
        var file = file("night.yaml", "cleancopy: {clean: {disable-rules: [share-line, share-barr]}}\n");

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessageStartingWith(
                        "Cannot use \"share-barr\" for cleancopy.clean.disable-rules in night.yaml line 1."
                                + " Known: ")
                .hasMessageContaining(", share-line, ");
    }

    @Test
    void refusesAFileThatIsNoBlockModel() throws IOException {
        var model = file("model.txt", "cleancopy-block-model 0\n");
        var file = file("night.yaml", "cleancopy: {clean: {block-models: '" + model + "'}}\n");

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessage("Cannot use \"" + model + "\" for cleancopy.clean.block-models in night.yaml line 1."
                        + " Cannot be read as a block model: Not a block model: the first line must be"
                        + " \"cleancopy-block-model 3\".");
    }

    @Test
    void readsThePacksOfAFolderInTheOrderOfTheirNames() throws IOException {
        var folder = Files.createDirectory(dir.resolve("packs"));
        Files.writeString(folder.resolve("b.yml"), "{name: B, hosts: b.example}");
        Files.writeString(folder.resolve("a.yaml"), "{name: A, hosts: a.example}");
        Files.writeString(folder.resolve("notes.txt"), "no pack");
        var file = file("night.yaml", "cleancopy: {clean: {packs: '" + folder + "'}}\n");

        var settings = SettingsReader.read(file, List.of()).cleanerSettings();

        assertThat(settings.packs().own()).extracting(PackText::file).containsExactly("a.yaml", "b.yml");
    }

    @Test
    void refusesEachBrokenPackOfAFolder() throws IOException {
        var folder = Files.createDirectory(dir.resolve("packs"));
        Files.writeString(folder.resolve("a.yaml"), "{name: A, hosts: a.example}");
        Files.writeString(folder.resolve("b.yaml"), "name: B\n");
        Files.writeString(folder.resolve("c.yaml"), "name: C\nhosts: c.example\nlines: {shar: Go on}\n");
        Files.write(folder.resolve("d.yaml"), new byte[] {(byte) 0xe9, '\n'});
        var file = file("night.yaml", "cleancopy: {clean: {packs: '" + folder + "'}}\n");
        String where = "Cannot use \"" + folder + "\" for cleancopy.clean.packs in night.yaml line 1. Pack ";

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .isInstanceOf(SettingsException.class)
                .message()
                .satisfies(message -> assertThat(message.lines().map(line -> line.replaceAll("Known: .*", "...")))
                        .containsExactly(
                                where + "b.yaml line 1: Nothing tells which pages are its own: give hosts, or"
                                        + " recognised-by.",
                                where + "c.yaml line 3: Unknown reason \"shar\". ...",
                                where + "d.yaml line 1: It is not UTF-8: save it as that."));
    }

    @Test
    void refusesAFolderWithoutPacks() throws IOException {
        var file = file("night.yaml", "cleancopy: {clean: {packs: '" + dir.resolve("nowhere") + "'}}\n");
        var empty = file("day.properties", "cleancopy.clean.packs=" + Files.createDirectory(dir.resolve("empty")));

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessageEndingWith(" line 1. No folder is there. Name one that holds publisher packs.");
        assertThatThrownBy(() -> SettingsReader.read(empty, List.of()))
                .hasMessageEndingWith(" line 1. No pack is in it: their names end in .yaml.");
    }

    @Test
    void refusesABlockModelThatIsOffAndOn() throws IOException {
        var file = file("night.yaml", "cleancopy: {clean: {block-models: [off, model.txt]}}\n");

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessageContaining("Name standard, off, or files");
    }

    @Test
    void doesWithoutBlockModels() throws IOException {
        var file = file("night.yaml", "cleancopy: {clean: {block-models: off}}\n");

        assertThat(SettingsReader.read(file, List.of()).cleanerSettings().models())
                .isEqualTo(new ModelChoice(true, List.of()));
    }

    @Test
    void knowsTheFormatsThatThereAre() {
        assertThat(SettingsChecks.FORMATS)
                .isEqualTo(Sinks.all().stream().map(Sink::id).toList());
    }

    @Test
    void refusesKeysOfOthers() throws IOException {
        var file = file("night.properties", "cleancpy.threads=3\n");

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .hasMessageStartingWith("Unknown setting \"cleancpy.threads\" in night.properties line 1. Known: ");
    }

    @Test
    void refusesAFileThatIsNoYaml() throws IOException {
        var file = file("night.yaml", "cleancopy: [\n");

        assertThatThrownBy(() -> SettingsReader.read(file, List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("Cannot read settings \"" + file + "\" as YAML: ")
                .hasMessageContaining("line 2");
    }

    @Test
    void refusesAFileThatIsNotThereOrOfAnotherKind() throws IOException {
        assertThatThrownBy(() -> SettingsReader.read(dir.resolve("none.yaml"), List.of()))
                .hasMessage("Cannot read settings \"" + dir.resolve("none.yaml") + "\": no such file.");
        assertThatThrownBy(() -> SettingsReader.read(file("night.json", "{}"), List.of()))
                .hasMessageEndingWith("its name must end in .yaml, .yml or .properties.");
    }

    @Test
    void readsTheDatabaseAndNeverTellsItsPassword() throws IOException {
        var file = file("night.yaml", """
                cleancopy:
                  database: {url: "jdbc:postgresql://db.example/jobs", user: night, password: oystercatcher}
                """);

        var settings = SettingsReader.read(file, List.of());

        assertThat(settings.runSettings().database())
                .isEqualTo(new Database("jdbc:postgresql://db.example/jobs", "night", "oystercatcher"));
        assertThat(settings + " " + settings.runSettings()).doesNotContain("oystercatcher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://night:oystercatcher@db.example/jobs",
                "jdbc:postgresql://db.example/jobs?user=night&password=oystercatcher"
            })
    void refusesAPasswordInTheAddressOfTheDatabaseWithoutTellingIt(String url) {
        var given = new Given("cleancopy.database.url", url, "--url");

        assertThatThrownBy(() -> SettingsReader.read(null, List.of(given)))
                .hasMessageContaining("It holds a user or a password.")
                .hasMessageNotContaining("oystercatcher");
    }

    @Test
    void refusesAnotherDatabase() {
        var given = new Given("cleancopy.database.url", "jdbc:mysql://db.example/jobs", "--url");

        assertThatThrownBy(() -> SettingsReader.read(null, List.of(given)))
                .hasMessage("Cannot use \"jdbc:mysql://db.example/jobs\" for cleancopy.database.url of --url."
                        + " It must be like jdbc:postgresql://HOST/DATABASE.");
    }

    @Test
    void takesAnEmptyFileForNoSettings() throws IOException {
        assertThat(SettingsReader.read(file("night.yaml", "# nothing yet\n"), List.of()))
                .isEqualTo(read());
    }

    private static CleancopyProperties read() {
        return SettingsReader.read(null, List.of());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }
}
