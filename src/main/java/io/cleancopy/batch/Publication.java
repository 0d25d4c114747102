package io.cleancopy.batch;

import io.cleancopy.config.ProgramVersion;
import io.cleancopy.config.RunSettings;
import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import io.cleancopy.report.LandedFile;
import io.cleancopy.report.RunFacts;
import io.cleancopy.report.RunReport;
import io.cleancopy.sink.Durable;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Tables;
import io.cleancopy.text.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The step {@code publish}: checks that the run adds up, writes what belongs beside the tables, and makes all of it
 * visible by one rename. Done again after a crash it comes to the same end.
 */
final class Publication {
    private final CleanRun run;

    Publication(CleanRun run) {
        this.run = run;
    }

    void publish() throws IOException {
        var sum = Conservation.check(run);
        writeLedger(sum);
        run.crash().pass("ledger");
        AtomicFile.write(
                file(SchemaFile.NAME),
                Json.writePretty(SchemaFile.of(run.shape().tables())));
        writeReport(sum);
        run.crash().pass("report");
        writeManifest(sum);
        run.crash().pass("manifest");
        refuseWhenLate();
        Durable.rename(run.staging().run(), run.output().published(run.id()));
        run.crash().pass("published");
        tidyUp(run.output(), run.staging(), run.crash());
    }

    /** Somebody may have taken the folder over from a process that was stopped for long. */
    private void refuseWhenLate() throws IOException {
        if (!run.lock().isHeld()) {
            throw new OutputException("Cannot publish run " + run.id() + ": the lock of the output folder is lost."
                    + " Run the same command again.");
        }
        var known = run.ledger().runs().stream().map(Manifest::runId).collect(Collectors.toSet());
        for (var published : run.output().publishedRuns()) {
            String id = published.getFileName().toString().substring(OutputFolder.RUN.length());
            if (!known.contains(id)) {
                throw new OutputException("Cannot publish run " + run.id() + ": run " + id
                        + " was published since it began. Discard it with --fresh.");
            }
        }
    }

    /** What follows the rename; also for a run that was published just before a crash. */
    static void tidyUp(OutputFolder output, Staging staging, CrashPoints crash) throws IOException {
        Durable.syncDirectory(output.root());
        moveLatest(output, staging.runId());
        Durable.syncDirectory(output.root());
        crash.pass("latest");
        staging.removePlan();
        crash.pass("unplanned");
        staging.remove();
        output.removeEmptyStaging();
        crash.pass("tidied");
    }

    /** A convenience: file systems without links do without. */
    static void moveLatest(OutputFolder output, String runId) throws IOException {
        var target = Path.of(OutputFolder.RUN + runId);
        var staged = output.root().resolve(".latest.inprogress");
        try {
            Files.deleteIfExists(staged);
            Files.createSymbolicLink(staged, target);
            Durable.rename(staged, output.latest());
        } catch (UnsupportedOperationException e) {
            Files.deleteIfExists(staged);
        }
    }

    /** What happened to pages that were not processed, what was processed, what became of articles that were not written. */
    private void writeLedger(Conservation.Sum sum) throws IOException {
        try (var ledger = new AtomicFile(file(Ledger.NAME))) {
            copy(run.staging().changes(), ledger);
            var groups = ArticleGroups.of(run, sum.marks()).slices();
            for (int group = 0; group < groups.size(); group++) {
                for (int slice : groups.get(group)) {
                    SliceLedger.copy(run.staging().ledger(slice), sum.articles().get(group), ledger.out());
                }
            }
            copy(run.staging().articleChanges(), ledger);
            ledger.commit();
        }
    }

    private static void copy(Path lines, AtomicFile to) throws IOException {
        if (Files.exists(lines)) {
            Files.copy(lines, to.out());
        }
    }

    private void writeReport(Conservation.Sum sum) throws IOException {
        var files = new ArrayList<LandedFile>();
        for (var file : sum.files()) {
            files.add(new LandedFile(file.path(), file.rows(), file.bytes(), file.sha256()));
        }
        var facts = new RunFacts(
                run.id(),
                sum.head().parent(),
                null,
                null,
                run.fingerprint().hash(),
                ProgramVersion.current(),
                run.settings().formats(),
                inputs(run.settings()),
                sum.differences(),
                files);
        var drifts = Drifts.of(run, sum.tally(), sum.head().sequence());
        var report = new RunReport(facts, sum.tally(), drifts);
        AtomicFile.write(file("report.json"), report.json());
        AtomicFile.write(file("report.html"), report.html());
    }

    private void writeManifest(Conservation.Sum sum) throws IOException {
        var head = sum.head();
        new Manifest(
                        run.id(),
                        head.parent(),
                        head.sequence(),
                        run.fingerprint().hash(),
                        run.fingerprint().text(),
                        Tables.SCHEMA_VERSION,
                        ProgramVersion.current(),
                        csv(),
                        sum.counts(),
                        sum.differences(),
                        files(sum),
                        times(head))
                .write(run.staging().run());
    }

    private @Nullable String csv() {
        boolean exact =
                run.settings().csvText().isExact() || !run.settings().formats().contains("csv");
        return exact ? null : run.settings().csvText().toString();
    }

    private List<Map<String, Object>> files(Conservation.Sum sum) throws IOException {
        var files = new ArrayList<Map<String, Object>>();
        for (PartFile file : sum.files()) {
            files.add(PartFiles.toMap(file));
        }
        files.add(stored(Ledger.NAME, sum.ledgerLines()));
        files.add(stored(SchemaFile.NAME, -1));
        if (Files.exists(file(ListedFile.NAME))) {
            files.add(stored(ListedFile.NAME, -1));
        }
        if (run.profile().isThere()) {
            files.add(stored(ProfileFile.NAME, -1));
        }
        files.add(stored("report.json", -1));
        files.add(stored("report.html", -1));
        return files;
    }

    private Map<String, Object> stored(String name, long rows) throws IOException {
        return StoredFile.of(run.staging().run(), name, rows).toMap();
    }

    private Map<String, Object> times(PlanHead head) {
        var times = new LinkedHashMap<String, Object>();
        times.put("started", head.started().toString());
        times.put("finished", run.now().toString());
        times.put("inputs", inputs(run.settings()));
        times.put("threads", run.settings().threads());
        times.put("request", head.request().published());
        return times;
    }

    /** Of folders that are mounted by an address, without its secrets. */
    static List<String> inputs(RunSettings settings) {
        return settings.inputs().stream().map(Secrets::masked).toList();
    }

    private Path file(String name) {
        return run.staging().run().resolve(name);
    }
}
