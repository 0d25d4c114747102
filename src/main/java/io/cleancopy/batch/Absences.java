package io.cleancopy.batch;

import io.cleancopy.config.Deletes;
import io.cleancopy.config.RunSettings;
import io.cleancopy.model.SettingsException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds pages that are not there any more, and those that are there again. */
final class Absences {
    private final FoundPages pages;
    private final Ledger ledger;
    private final RunSettings settings;

    /** @param pages all that were found; those that were renamed are not in the ledger under their old names */
    Absences(FoundPages pages, Ledger ledger, RunSettings settings) {
        this.pages = pages;
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * By name.
     *
     * @throws SettingsException if more pages would be deleted than is allowed
     */
    List<SourceChange> changes() {
        var absent = ledger.lines().stream()
                .map(LedgerLine::source)
                .filter(source -> !pages.isPresent(source))
                .sorted(SourceOrder.LISTING)
                .toList();
        var changes = new ArrayList<SourceChange>();
        if (settings.selection().deletes() == Deletes.SYNC) {
            refuseTooMany(absent.size());
            absent.forEach(source -> changes.add(SourceChange.of(SourceChange.Kind.DELETED, source)));
        } else if (isTheInputOfTheLastRun()) {
            absent.stream()
                    .filter(source -> !ledger.standing().absent().contains(source))
                    .forEach(source -> changes.add(SourceChange.of(SourceChange.Kind.VANISHED, source)));
        }
        ledger.standing().absent().stream()
                .filter(pages::isPresent)
                .sorted(SourceOrder.LISTING)
                .forEach(source -> changes.add(SourceChange.of(SourceChange.Kind.RETURNED, source)));
        return changes;
    }

    /** What lies elsewhere than where this run looks has not vanished. */
    private boolean isTheInputOfTheLastRun() {
        var latest = ledger.latest();
        return latest != null
                && Publication.inputs(settings).equals(latest.times().get("inputs"));
    }

    private void refuseTooMany(int absent) {
        int known = ledger.lines().size();
        if (!settings.selection().mayDelete(absent, known)) {
            throw new SettingsException(String.format(
                    Locale.ROOT,
                    "Cannot delete %d of %d known pages that are not in %s any more: that is more than"
                            + " cleancopy.deletes.max-ratio allows. If they are gone for good, add --allow-mass-delete.",
                    absent,
                    known,
                    String.join(", ", settings.inputs())));
        }
    }

    /**
     * Pages to be processed again although they are unchanged: those of articles that a page brings, or brought, that is
     * changed or deleted as well, since which of them wins depends on all of them.
     *
     * @param gone what was known of pages that are deleted
     */
    Set<String> again(List<LedgerLine> gone) {
        var articles = new HashSet<String>();
        gone.stream().filter(line -> line.fate() != Fate.REJECTED).forEach(line -> articles.add(line.article()));
        for (var found : pages.changed()) {
            var line = ledger.line(found.location());
            if (line != null && line.fate() != Fate.REJECTED) {
                articles.add(line.article());
            }
        }
        var again = new HashSet<String>();
        articles.forEach(article -> again.addAll(ledger.standing().bringing(article)));
        pages.changed().forEach(found -> again.remove(found.location()));
        return again;
    }
}
