package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all published runs together know of pages: of each page what the last run that processed it found. */
final class Ledger {
    static final String NAME = "ledger.jsonl";

    private final List<Manifest> runs;
    private final Map<String, LedgerLine> bySource = new HashMap<>();
    private final Map<String, ListedFile> listed = new HashMap<>();
    /** Sources whose last word is that they could not be read: that may be otherwise the next time. */
    private final TreeSet<String> unread = new TreeSet<>();

    private final Standing standing;

    private Ledger(List<Manifest> runs) {
        this.runs = runs;
        this.standing = new Standing(bySource::get);
    }

    /** Reads the ledgers of the published runs, the oldest first. */
    static Ledger read(OutputFolder output) {
        var ledger = new Ledger(output.publishedRuns().stream()
                .map(Manifest::read)
                .sorted(Comparator.comparingLong(Manifest::sequence).thenComparing(Manifest::runId))
                .toList());
        for (var run : ledger.runs) {
            ledger.add(output, run);
        }
        return ledger;
    }

    private void add(OutputFolder output, Manifest run) {
        var folder = output.published(run.runId());
        try {
            Lines.each(folder.resolve(NAME), fields -> {
                var line = LedgerLine.read(fields);
                bySource.put(line.source(), line);
                if (RejectReason.UNREADABLE.id().equals(line.reason())
                        || RejectReason.CHANGED_DURING_READ.id().equals(line.reason())) {
                    unread.add(line.source());
                } else {
                    unread.remove(line.source());
                }
                standing.remember(line);
            });
            ListedFile.each(folder, file -> listed.put(file.location(), file));
        } catch (IOException | RuntimeException e) {
            throw new OutputException(
                    "Cannot read what run " + run.runId() + " processed: " + e.getMessage()
                            + ". Restore the run, or move its folder away.",
                    e);
        }
    }

    /** The oldest first. */
    List<Manifest> runs() {
        return Collections.unmodifiableList(runs);
    }

    List<Manifest> runsFromTheLatest() {
        var reversed = new ArrayList<>(runs);
        Collections.reverse(reversed);
        return reversed;
    }

    @Nullable
    Manifest latest() {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    @Nullable
    LedgerLine line(String source) {
        return bySource.get(source);
    }

    /** What is known of a file of records as a whole; null when its records have to be looked at. */
    @Nullable
    ListedFile listed(String file) {
        String next = unread.ceiling(file);
        return next != null && next.startsWith(file) ? null : listed.get(file);
    }

    /** Which versions of articles there are; grows with the run. */
    Standing standing() {
        return standing;
    }
}
