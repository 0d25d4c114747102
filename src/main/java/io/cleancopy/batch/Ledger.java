package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private final Map<String, Repeated> repeats = new HashMap<>();
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
            var changes = new ArrayList<SourceChange>();
            Lines.each(folder.resolve(NAME), line -> {
                var change = SourceChange.read(line);
                if (change == null) {
                    apply(changes);
                    changes.clear();
                    add(line);
                } else {
                    changes.add(change);
                }
            });
            apply(changes);
            standing.begin();
            ListedFile.each(folder, file -> listed.put(file.location(), file));
        } catch (IOException | RuntimeException e) {
            throw new OutputException(
                    "Cannot read what run " + run.runId() + " processed: " + e.getMessage()
                            + ". Restore the run, or move its folder away.",
                    e);
        }
    }

    private void add(Fields fields) {
        var change = ArticleChange.read(fields);
        if (change != null) {
            repeats(change);
            standing.remember(change);
            return;
        }
        var line = LedgerLine.read(fields);
        standing.remember(line, bySource.put(line.source(), line));
        if (line.mayBeOtherwise()) {
            unread.add(line.source());
        } else {
            unread.remove(line.source());
        }
        if (line.fate() == Fate.WRITTEN) {
            repeats(line.article(), Repeated.read(fields));
        }
    }

    private void repeats(ArticleChange change) {
        repeats(change.articleId(), change instanceof ArticleChange.Amended amended ? amended.repeated() : null);
    }

    private void repeats(String articleId, @Nullable Repeated repeated) {
        if (repeated == null) {
            repeats.remove(articleId);
        } else {
            repeats.put(articleId, repeated);
        }
    }

    /** Takes note of pages that are not processed. Those that were renamed may have changed their places with each other. */
    void apply(List<SourceChange> changes) {
        var before = new ArrayList<LedgerLine>();
        for (var change : changes) {
            if (change.from() != null) {
                before.add(Objects.requireNonNull(bySource.get(change.from()), change.from()));
            }
        }
        before.forEach(line -> {
            bySource.remove(line.source());
            forgetFileOf(line.source());
        });
        int renamed = 0;
        for (var change : changes) {
            if (change.from() != null) {
                var line = before.get(renamed++);
                var after = line.at(change.source(), Objects.requireNonNull(change.stamp()));
                standing.renamed(line, after, bySource.put(after.source(), after));
            } else {
                apply(change);
            }
        }
    }

    private void apply(SourceChange change) {
        standing.apply(change);
        if (change.kind() == SourceChange.Kind.DELETED) {
            bySource.remove(change.source());
            unread.remove(change.source());
            forgetFileOf(change.source());
        }
    }

    /** Of the file that holds the record not all is known any more. */
    private void forgetFileOf(String source) {
        Containers.each(source, listed::remove);
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

    /** What is known of each page, in no order. */
    Collection<LedgerLine> lines() {
        return Collections.unmodifiableCollection(bySource.values());
    }

    /** What the published row of an article says of the one that it repeats; null when it repeats none. */
    @Nullable
    Repeated repeated(String articleId) {
        return repeats.get(articleId);
    }

    /** The articles whose published rows say that they repeat another. */
    Set<String> repeating() {
        return Collections.unmodifiableSet(repeats.keySet());
    }

    /** What is known of a file of records as a whole; null when its records have to be looked at. */
    @Nullable
    ListedFile listed(String file) {
        String next = unread.ceiling(file);
        return next != null && next.startsWith(file) ? null : listed.get(file);
    }

    /** Whether records of the file may be known, under its name or under that of a file of the same size. */
    boolean knowsRecordsLikeThoseOf(PageFile file) {
        return listed.containsKey(file.location())
                || listed.values().stream()
                        .anyMatch(known -> known.stamp().size() == file.stamp().size());
    }

    /** Which versions of articles there are; grows with the run. */
    Standing standing() {
        return standing;
    }
}
