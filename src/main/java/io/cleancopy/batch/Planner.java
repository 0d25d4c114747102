package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Listing;
import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.nio.file.Files;
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

    /** @param output its real path */
    Planner(RunSettings settings, Path output, Ledger ledger, Request request) {
        this.settings = settings;
        this.output = output;
        this.ledger = ledger;
        this.request = request;
    }

    Plan draw(String runId, Instant started) {
        var listed = Listing.of(settings.inputs(), output);
        var changed = new ArrayList<PageFile>();
        for (var file : listed) {
            if (settings.full() || !isUnchanged(file)) {
                changed.add(file);
            }
        }
        var taken = changed.subList(0, Math.min(changed.size(), settings.limit()));
        int unchanged = listed.size() - changed.size();
        var slices = slices(taken);
        var latest = ledger.latest();
        var head = new PlanHead(
                runId,
                latest == null ? null : latest.runId(),
                latest == null ? 1 : latest.sequence() + 1,
                started,
                request,
                slices.size(),
                taken.size() + unchanged,
                unchanged,
                changed.size() - taken.size());
        return new Plan(head, slices);
    }

    private boolean isUnchanged(PageFile file) {
        var last = ledger.line(file.location());
        if (last == null || !last.settings().equals(request.settings())) {
            return false;
        }
        if (RejectReason.CHANGED_DURING_READ.id().equals(last.reason())) {
            return false;
        }
        boolean unreadable = RejectReason.UNREADABLE.id().equals(last.reason());
        if (file.problem() != null || unreadable) {
            return file.stamp().equals(last.stamp()) && unreadable && !isReadable(file);
        }
        return file.stamp().equals(last.stamp()) || hasTheSameBytes(file, last);
    }

    private static boolean isReadable(PageFile file) {
        return file.problem() == null && Files.isReadable(file.path());
    }

    /** Of a file that was touched; the bytes of a file of another size need not be read. */
    private static boolean hasTheSameBytes(PageFile file, LedgerLine last) {
        try {
            return file.stamp().size() == last.stamp().size()
                    && last.sha256() != null
                    && StoredFile.sha256(file.path()).equals(last.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private List<Slice> slices(List<PageFile> pages) {
        var slices = new ArrayList<Slice>();
        int from = 0;
        long bytes = 0;
        for (int i = 0; i < pages.size(); i++) {
            long size = pages.get(i).stamp().size();
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
