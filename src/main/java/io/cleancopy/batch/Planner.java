package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.source.Listing;
import io.cleancopy.source.PageFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws the plan of a run: lists the pages and leaves out those that are as the published runs know them. */
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
        var found = new FoundPages(ledger, request.settings(), settings.source(), settings.full());
        var files = Listing.of(settings.inputs(), output);
        var arrived = settings.arrivals().of(files, started);
        arrived.forEach(file -> watch.list(file, found::add));
        var taken = found.changed().subList(0, Math.min(found.changed().size(), settings.limit()));
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
                found.changed().size() - taken.size() + settings.arrivals().waiting(files, started));
        return new Plan(head, slices, found.listed(taken.size()));
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
