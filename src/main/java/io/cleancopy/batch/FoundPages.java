package io.cleancopy.batch;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.RecordListing;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of an input, parted into those that are as the published runs know them and those that are not. */
final class FoundPages {
    private final Ledger ledger;
    private final String fingerprint;
    private final SourceSettings source;
    private final boolean full;
    private final List<PageFile> changed = new ArrayList<>();
    private final List<Walked> walked = new ArrayList<>();
    private long unchanged;

    /**
     * @param fingerprint pages that another one was cleaned with are changed
     * @param full whether all are
     */
    FoundPages(Ledger ledger, String fingerprint, SourceSettings source, boolean full) {
        this.ledger = ledger;
        this.fingerprint = fingerprint;
        this.source = source;
        this.full = full;
    }

    /** A file whose records were looked at, and how many changed pages there were up to its last. */
    private record Walked(ListedFile file, int changedBefore) {}

    /** Adds a file that was listed: it is a page, or its records are. */
    void add(PageFile file) {
        var known = ledger.listed(file.location());
        boolean isKnown = known != null
                && known.stamp().equals(file.stamp())
                && known.settings().equals(fingerprint)
                && file.problem() == null;
        if (isKnown && !full) {
            unchanged += known.records();
        } else if (isUnchanged(file)) {
            unchanged++;
        } else if (isKnown || RecordListing.holdsRecords(file, source)) {
            addRecords(file);
        } else {
            changed.add(file);
        }
    }

    private void addRecords(PageFile file) {
        long before = unchanged + changed.size();
        var passedOver = RecordListing.each(file, source, found -> {
            if (isUnchanged(found)) {
                unchanged++;
            } else {
                changed.add(found.page());
            }
        });
        long records = unchanged + changed.size() - before;
        var listed = new ListedFile(file.location(), file.stamp(), records, passedOver, fingerprint);
        walked.add(new Walked(listed, changed.size()));
    }

    /** In the order of the listing. */
    List<PageFile> changed() {
        return changed;
    }

    long unchanged() {
        return unchanged;
    }

    /** The files of records that are known as a whole once the first changed pages are processed. */
    List<ListedFile> listed(int processed) {
        return walked.stream()
                .filter(file -> file.changedBefore <= processed)
                .map(Walked::file)
                .toList();
    }

    private boolean isUnchanged(RecordListing.Found found) {
        var page = found.page();
        var last = lastAsNow(page);
        if (last == null) {
            return false;
        }
        boolean untouched = last.stamp().equals(page.stamp());
        if (page.problem() != null) {
            return untouched;
        }
        if (untouched) {
            return !RejectReason.UNREADABLE.id().equals(last.reason());
        }
        var raw = found.raw();
        return raw.problem() == null && PageCleaner.knownBy(raw).equals(last.sha256());
    }

    private boolean isUnchanged(PageFile file) {
        var last = lastAsNow(file);
        if (last == null) {
            return false;
        }
        boolean unreadable = RejectReason.UNREADABLE.id().equals(last.reason());
        if (file.problem() != null || unreadable) {
            return file.stamp().equals(last.stamp()) && unreadable && !isReadable(file);
        }
        return file.stamp().equals(last.stamp()) || hasTheSameBytes(file, last);
    }

    /** What is known of the page, if it is known under these settings and for good. */
    private @Nullable LedgerLine lastAsNow(PageFile page) {
        var last = full ? null : ledger.line(page.location());
        boolean holds = last != null
                && last.settings().equals(fingerprint)
                && !RejectReason.CHANGED_DURING_READ.id().equals(last.reason());
        return holds ? last : null;
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
}
