package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.source.Listing;
import io.cleancopy.source.PageFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Draws the plan of a run: lists the pages and leaves out those that are as the published runs know them. For one plan: the
 * ledger knows afterwards what it found out.
 */
final class Planner {
    private final RunSettings settings;
    private final Path output;
    private final Ledger ledger;
    private final Request request;
    private final PageWatch watch;

    /** @param output its real path */
    Planner(RunSettings settings, Path output, Ledger ledger, Request request) {
        this(settings, output, ledger, request, PageWatch.NONE);
    }

    Planner(RunSettings settings, Path output, Ledger ledger, Request request, PageWatch watch) {
        this.settings = settings;
        this.output = output;
        this.ledger = ledger;
        this.request = request;
        this.watch = watch;
    }

    Plan draw(String runId, Instant started) {
        var found = new FoundPages(ledger, request.settings(), settings);
        var files = Listing.of(settings.inputs(), output);
        var arrived = settings.arrivals().of(files, started);
        arrived.forEach(file -> watch.list(file, found::add));
        files.forEach(found::isThere);
        var changes = changes(found);
        int some = Math.min(found.changed().size(), settings.limit());
        var taken = found.changed().subList(0, some).stream()
                .map(FoundPages.Found::page)
                .toList();
        var left = found.changed().subList(some, found.changed().size());
        var slices = slices(taken);
        var latest = ledger.latest();
        var head = new PlanHead(
                runId,
                latest == null ? null : latest.runId(),
                latest == null ? 1 : latest.sequence() + 1,
                started,
                request,
                slices.size(),
                taken.size() + found.unchanged(),
                found.unchanged(),
                found.waiting() + left.size() + settings.arrivals().waiting(files, arrived),
                differences(changes, found));
        return new Plan(head, slices, changes, found.listed(left));
    }

    /** What is not to be processed; the ledger knows of it afterwards. */
    private List<SourceChange> changes(FoundPages found) {
        var changes = new ArrayList<SourceChange>();
        if (!settings.selection().full()) {
            changes.addAll(Renames.take(found, ledger, request.settings()));
            ledger.apply(changes);
        }
        var absences = new Absences(found, ledger, settings);
        var absent = absences.changes();
        var gone = absent.stream()
                .filter(change -> change.kind() == SourceChange.Kind.DELETED)
                .map(change -> Objects.requireNonNull(ledger.line(change.source())))
                .toList();
        ledger.apply(absent);
        found.again(absences.again(gone));
        changes.addAll(absent);
        return changes;
    }

    private static Differences differences(List<SourceChange> changes, FoundPages found) {
        return new Differences(
                count(changes, SourceChange.Kind.RENAMED),
                count(changes, SourceChange.Kind.VANISHED),
                count(changes, SourceChange.Kind.DELETED),
                found.otherSettings());
    }

    private static long count(List<SourceChange> changes, SourceChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private List<Slice> slices(List<PageFile> pages) {
        var slices = new ArrayList<Slice>();
        int from = 0;
        long bytes = 0;
        for (int i = 0; i < pages.size(); i++) {
            long size = pages.get(i).bytes();
            boolean full = i - from == settings.slicePages() || bytes + size > settings.sliceBytes();
            if (full && i > from) {
                slices.add(new Slice(slices.size(), pages.subList(from, i)));
                from = i;
                bytes = 0;
            }
            bytes += size;
        }
        if (from < pages.size()) {
            slices.add(new Slice(slices.size(), pages.subList(from, pages.size())));
        }
        return slices;
    }
}
