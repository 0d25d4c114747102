package io.cleancopy.batch;

import io.cleancopy.batch.RunOrder.Unfinished;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.Database;
import io.cleancopy.config.Deletes;
import io.cleancopy.config.NearDuplicates;
import io.cleancopy.config.Profile;
import io.cleancopy.config.RunSettings;
import io.cleancopy.config.Selection;
import io.cleancopy.json.Json;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Partition;
import io.cleancopy.source.Arrivals;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of pages and the runs made of it. */
final class Newsroom {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:15:00Z"), ZoneOffset.UTC);

    private final Path input;
    private final Path output;
    private int threads = 2;
    private Duration maxTime = Duration.ofMinutes(1);
    private Arrivals arrivals = Arrivals.all();
    private int slicePages = 4;
    private int limit = Integer.MAX_VALUE;
    private Selection selection = Selection.standard();
    private Profile profile = Profile.LEARN;
    private double maxDrift = 1;
    private NearDuplicates near = NearDuplicates.MARK;
    private List<String> columns = List.of("standard");
    private Partition partition = Partition.NONE;
    /** By default each slice has files of its own. */
    private long articleFileBytes = 1;

    private CsvText csvText = CsvText.EXACT;
    private Database database = Database.FILE;
    private List<String> formats = List.of("csv", "parquet", "jsonl");
    private CleanerSettings cleaner = CleanerSettings.standard();

    Newsroom(Path dir) {
        this(dir.resolve("input"), dir.resolve("output"));
    }

    Newsroom(Path input, Path output) {
        this.input = input;
        this.output = output;
    }

    /** Pages of many kinds: articles, one of them twice, one empty, one that is no text. */
    Newsroom withPages(int articles) {
        for (int i = 0; i < articles; i++) {
            page(String.format(Locale.ROOT, "elm/%03d.txt", i), article(i));
        }
        page("oak/again.txt", article(0));
        page("oak/empty.txt", " \n");
        bytes("oak/picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 4, 5});
        return this;
    }

    static String article(int number) {
        return String.format(Locale.ROOT, """
                Bridge number %1$d opens over the Elm

                The town council opened bridge number %1$d on Monday morning after four years of work on its pillars.

                Some %2$d people walked over it in the first hour, and the baker on the northern bank sold out of rolls \
                before the mayor had finished speaking, she said.

                "We have waited for this since the flood," said a ferryman who crossed the river %1$d times a day.
                """, number, 1000 + number);
    }

    /** The same article, told a little differently past what its id is made of. */
    static String changedArticle(int number) {
        return article(number).replace("since the flood", "since the great flood of the spring");
    }

    Newsroom page(String location, String text) {
        return bytes(location, text.getBytes(StandardCharsets.UTF_8));
    }

    Newsroom bytes(String location, byte[] content) {
        try {
            var file = file(location);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String location) {
        return input.resolve(location);
    }

    Path output() {
        return output;
    }

    /** The same pages and settings with another folder for the runs. */
    Newsroom into(Path folder) {
        var other = new Newsroom(input, folder);
        other.threads = threads;
        other.maxTime = maxTime;
        other.arrivals = arrivals;
        other.slicePages = slicePages;
        other.limit = limit;
        other.selection = selection;
        other.profile = profile;
        other.maxDrift = maxDrift;
        other.near = near;
        other.formats = formats;
        other.columns = columns;
        other.partition = partition;
        other.articleFileBytes = articleFileBytes;
        other.csvText = csvText;
        other.cleaner = cleaner;
        other.database = database;
        return other;
    }

    Newsroom arrivals(Arrivals which) {
        arrivals = which;
        return this;
    }

    Newsroom threads(int number) {
        threads = number;
        return this;
    }

    Newsroom slicePages(int pages) {
        slicePages = pages;
        return this;
    }

    Newsroom limit(int pages) {
        limit = pages;
        return this;
    }

    Newsroom profile(Profile mode) {
        profile = mode;
        return this;
    }

    Newsroom maxDrift(double share) {
        maxDrift = share;
        return this;
    }

    Newsroom near(NearDuplicates choice) {
        near = choice;
        return this;
    }

    Newsroom full() {
        return selection(new Selection(
                true, null, false, selection.deletes(), selection.maxDeletes(), selection.deletesMinPages()));
    }

    Newsroom syncDeletes() {
        return selection(new Selection(selection.full(), null, false, Deletes.SYNC, 1, 0));
    }

    Newsroom selection(Selection pages) {
        selection = pages;
        return this;
    }

    Newsroom csvText(CsvText form) {
        csvText = form;
        return this;
    }

    Newsroom columns(String... names) {
        columns = List.of(names);
        return this;
    }

    Newsroom layout(Partition by, long fileBytes) {
        partition = by;
        articleFileBytes = fileBytes;
        return this;
    }

    Newsroom formats(String... ids) {
        formats = List.of(ids);
        return this;
    }

    /** Instead of the file in the output folder. */
    Newsroom database(String url) {
        database = new Database(url, null, null);
        return this;
    }

    Newsroom minWords(int words) {
        cleaner = new CleanerSettings(
                cleaner.disabledRules(),
                words,
                cleaner.rejectUnusual(),
                cleaner.straightQuotes(),
                cleaner.stripDateline(),
                cleaner.maxBytes(),
                cleaner.models(),
                cleaner.packs(),
                cleaner.quality());
        return this;
    }

    RunSettings settings() {
        return new RunSettings(
                List.of(input.toString()),
                output,
                formats,
                columns,
                threads,
                limit,
                selection,
                0.5,
                20,
                slicePages,
                1 << 20,
                profile,
                5000,
                maxDrift,
                near,
                SourceSettings.standard(),
                partition,
                articleFileBytes,
                csvText,
                database,
                maxTime,
                arrivals);
    }

    RunOrder order(@Nullable String runId) {
        return order(runId, Unfinished.FINISH);
    }

    RunOrder freshOrder(@Nullable String runId) {
        return order(runId, Unfinished.DISCARD);
    }

    private RunOrder order(@Nullable String runId, Unfinished unfinished) {
        return new RunOrder(settings(), cleaner, runId, null, unfinished, Duration.ZERO);
    }

    RunLauncher launcher() {
        return launcher(null);
    }

    /** @param crash where the run breaks off, as in {@link CrashPoints}; null: nowhere */
    RunLauncher launcher(@Nullable String crash) {
        var crashes = CrashPoints.at(crash, () -> {
            throw new Crash();
        });
        return new RunLauncher(new Surroundings(Progress.SILENT, new StopSignal(), CLOCK, crashes));
    }

    RunLauncher telling(Progress progress) {
        return new RunLauncher(new Surroundings(progress, new StopSignal(), CLOCK, CrashPoints.at(null, () -> {})));
    }

    RunResult run(@Nullable String runId) {
        return launcher().run(order(runId));
    }

    /** What stands at the crash point instead of the end of the process. */
    static final class Crash extends Error {
        Crash() {
            super("crash");
        }
    }

    /** The files of a run, by path, with their hashes; of the manifest all but the times. */
    Map<String, String> files(String runId) {
        var run = output.resolve("run=" + runId);
        var files = new TreeMap<String, String>();
        try (var tree = Files.walk(run)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                String path = run.relativize(file).toString();
                files.put(path, path.equals(Manifest.NAME) ? withoutTimes(file) : StoredFile.sha256(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String withoutTimes(Path manifest) throws IOException {
        String text = Files.readString(manifest);
        return text.substring(0, text.indexOf("\"run\": {"));
    }

    /** The rows of a table, as its JSON Lines have them. */
    List<Map<String, Object>> rows(String runId, String table) {
        var folder = output.resolve("run=" + runId).resolve(table);
        try (var parts = Files.list(folder)) {
            return parts.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .map(Json::readObject)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
