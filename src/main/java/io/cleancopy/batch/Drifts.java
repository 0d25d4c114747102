package io.cleancopy.batch;

import io.cleancopy.boilerplate.corpus.LearnedLine;
import io.cleancopy.boilerplate.corpus.LearnedPublisher;
import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import io.cleancopy.report.Drift;
import io.cleancopy.report.History;
import io.cleancopy.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;

/** Which publishers' pages are not what they were in the runs before. */
final class Drifts {
    private static final int NEW_LINES = 10;

    private final CleanRun run;

    private Drifts(CleanRun run) {
        this.run = run;
    }

    /** @throws OutputException if they are more than the settings allow; then nothing may be published */
    static List<Drift> of(CleanRun run, Tally tally, long sequence) throws IOException {
        var drifts = new Drifts(run).find(tally, sequence);
        double share = History.share(drifts, tally);
        double most = run.settings().maxDrift();
        if (share > most) {
            var names = new TreeSet<>(drifts.stream().map(Drift::publisher).toList());
            throw new OutputException("Cannot publish run " + run.id() + ": " + Math.round(100 * share)
                    + " % of its articles are of publishers whose pages are not what they were before ("
                    + String.join(", ", names) + "). Look at what changed; to publish them all the same run the same"
                    + " command with cleancopy.run.max-drift: 1, to clean them anew with --fresh.");
        }
        return drifts;
    }

    private List<Drift> find(Tally tally, long sequence) throws IOException {
        var history = new History();
        for (var earlier :
                run.ledger().runsFromTheLatest().stream().limit(History.RUNS).toList()) {
            var report = run.output().published(earlier.runId()).resolve("report.json");
            if (Files.isRegularFile(report)) {
                add(history, Files.readString(report));
            }
        }
        var drifts = history.drifts(tally);
        // most runs have none: then the profiles need not be read
        return drifts.isEmpty() ? drifts : withNewLines(drifts, sequence);
    }

    private List<Drift> withNewLines(List<Drift> drifts, long sequence) throws IOException {
        var learned = run.profile().isThere() ? run.profile().read().publishers() : List.<LearnedPublisher>of();
        var before = ProfileFile.latest(run.output(), run.ledger()).publishers();
        return drifts.stream()
                .map(drift -> drift.with(newLines(drift.publisher(), learned, before, sequence)))
                .toList();
    }

    /** A report of another version of the program may be another: then there is less to look back at. */
    private static void add(History history, String report) {
        try {
            history.add(Json.readObject(report));
        } catch (RuntimeException e) {
            return;
        }
    }

    private static List<String> newLines(
            String name, List<LearnedPublisher> learned, List<LearnedPublisher> before, long sequence) {
        var known = new TreeSet<>(
                lines(name, before).stream().map(LearnedLine::fold).toList());
        return lines(name, learned).stream()
                .filter(line -> line.lastNight() == sequence && !known.contains(line.fold()))
                .map(LearnedLine::text)
                .limit(NEW_LINES)
                .toList();
    }

    private static List<LearnedLine> lines(String name, List<LearnedPublisher> publishers) {
        return publishers.stream()
                .filter(publisher -> publisher.name().equals(name))
                .flatMap(publisher -> publisher.lines().stream())
                .toList();
    }
}
