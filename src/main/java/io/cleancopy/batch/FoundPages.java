package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.config.Selection;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.RecordListing;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The pages of an input, parted into those that are as the published runs know them and those that are not. */
final class FoundPages {
    private final Ledger ledger;
    private final String fingerprint;
    private final SourceSettings source;
    private final Selection selection;
    private final long since;
    private final List<Found> changed = new ArrayList<>();
    private final List<Walked> walked = new ArrayList<>();
    private final Set<Integer> filesWithWaiting = new HashSet<>();

    /** Unchanged pages of articles that several pages bring. */
    private final Map<String, Found> shared = new HashMap<>();

    /** Locations of known pages that are there. */
    private final Set<String> present = new HashSet<>();

    /** Files and folders of which all that is known counts as there. */
    private final Set<String> presentAsAWhole = new HashSet<>();

    private final Map<String, Found> unopened = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private int files;
    private long unchanged;
    private long waiting;
    private long otherSettings;

    /** @param fingerprint pages that another one was cleaned with are changed */
    FoundPages(Ledger ledger, String fingerprint, RunSettings settings) {
        this.ledger = ledger;
        this.fingerprint = fingerprint;
        this.source = settings.source();
        this.selection = settings.selection();
        var from = selection.since();
        this.since = from == null ? Long.MIN_VALUE : TimeUnit.SECONDS.toNanos(from.getEpochSecond()) + from.getNano();
    }

    /**
     * A page that was found.
     *
     * @param file number of its file in the listing
     * @param number its own in the file
     * @param knownBy what the ledger recognises it by; null when it was not read for that
     */
    record Found(
            int file, long number, PageFile page, @Nullable String knownBy) {
        static final Comparator<Found> ORDER =
                Comparator.comparingInt(Found::file).thenComparingLong(Found::number);

        String location() {
            return page.location();
        }
    }

    /** A file whose records were looked at. */
    private record Walked(int file, ListedFile listed) {}

    /** Adds a file that was listed: it is a page, or its records are. */
    void add(PageFile file) {
        files++;
        added.add(file.location());
        var known = ledger.listed(file.location());
        boolean isKnown = known != null
                && known.stamp().equals(file.stamp())
                && known.settings().equals(fingerprint)
                && file.problem() == null;
        if (isKnown && !selection.full() && !selection.retryRejects()) {
            unchanged += known.records();
            presentAsAWhole.add(file.location());
            unopened.put(file.location(), new Found(files, 0, file, null));
        } else if (isUnchanged(file)) {
            unchanged(new Found(files, 0, file, null));
        } else if (isKnown || RecordListing.holdsRecords(file, source)) {
            addRecords(file);
        } else {
            if (file.problem() != null) {
                presentAsAWhole.add(file.location());
            }
            changed(new Found(files, 0, file, null));
        }
    }

    /** Takes note of a file that is there: what is known of it has not vanished, though it is not added yet. */
    void isThere(PageFile file) {
        if (!added.contains(file.location())) {
            present.add(file.location());
            presentAsAWhole.add(file.location());
        }
    }

    private void addRecords(PageFile file) {
        long before = unchanged + changed.size() + waiting;
        boolean recognise = ledger.knowsRecordsLikeThoseOf(file);
        var passedOver = RecordListing.each(file, source, found -> {
            var page = found.page();
            long number = page.record() == null ? 0 : page.record().number();
            if (page.problem() != null && page.problem().reason() != RejectReason.MALFORMED) {
                presentAsAWhole.add(file.location());
            }
            if (isUnchanged(found)) {
                unchanged(new Found(files, number, page, null));
            } else {
                changed(new Found(files, number, page, recognise ? knownBy(found) : null));
            }
        });
        long records = unchanged + changed.size() + waiting - before;
        var listed = new ListedFile(file.location(), file.stamp(), records, passedOver, fingerprint);
        walked.add(new Walked(files, listed));
    }

    private static @Nullable String knownBy(RecordListing.Found found) {
        var raw = found.raw();
        return raw.problem() == null ? PageCleaner.knownBy(raw) : null;
    }

    private void unchanged(Found found) {
        unchanged++;
        present.add(found.location());
        var line = ledger.line(found.location());
        boolean isShared = line != null
                && line.fate() != Fate.REJECTED
                && ledger.standing().isShared(line.article());
        if (isShared) {
            shared.put(found.location(), found);
        }
    }

    private void changed(Found found) {
        var line = ledger.line(found.location());
        if (line != null) {
            present.add(found.location());
            otherSettings += line.settings().equals(fingerprint) ? 0 : 1;
        }
        if (found.page().stamp().modified() < since) {
            waiting++;
            filesWithWaiting.add(found.file());
        } else {
            changed.add(found);
        }
    }

    /** In the order of the listing. */
    List<Found> changed() {
        return changed;
    }

    /** Those pages are not changed: they lie elsewhere. */
    void renamed(Set<Found> found) {
        changed.removeAll(found);
        unchanged += found.size();
        found.forEach(page -> present.add(page.location()));
    }

    /** Has unchanged pages processed again, as far as they are among those that were found. */
    void again(Set<String> sources) {
        for (String wanted : sources) {
            var found = shared.remove(wanted);
            if (found != null) {
                unchanged--;
                changed.add(found);
            } else {
                openFor(wanted, sources);
            }
        }
        changed.sort(Found.ORDER);
    }

    /** The file that holds it was not opened, since all in it is known. */
    private void openFor(String wanted, Set<String> sources) {
        Containers.each(wanted, name -> {
            var file = unopened.remove(name);
            if (file != null) {
                RecordListing.each(file.page(), source, found -> {
                    var record = found.page().record();
                    if (record != null && sources.contains(found.page().location())) {
                        unchanged--;
                        changed.add(new Found(file.file(), record.number(), found.page(), null));
                    }
                });
            }
        });
    }

    long unchanged() {
        return unchanged;
    }

    /** Changed pages that are left for a run that asks for them. */
    long waiting() {
        return waiting;
    }

    long otherSettings() {
        return otherSettings;
    }

    /** Whether the page is where it was, changed or not. */
    boolean isPresent(String known) {
        return present.contains(known) || Containers.any(known, presentAsAWhole::contains);
    }

    /**
     * The files of records that are known as a whole once the run is published.
     *
     * @param left changed pages that the run does not process
     */
    List<ListedFile> listed(List<Found> left) {
        left.forEach(found -> filesWithWaiting.add(found.file()));
        return walked.stream()
                .filter(file -> !filesWithWaiting.contains(file.file()))
                .map(Walked::listed)
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

    /** What is known of the page, if it is known under these settings, for good, and not to be looked at again. */
    private @Nullable LedgerLine lastAsNow(PageFile page) {
        var last = selection.full() ? null : ledger.line(page.location());
        boolean holds = last != null
                && last.settings().equals(fingerprint)
                && !RejectReason.CHANGED_DURING_READ.id().equals(last.reason())
                && !(selection.retryRejects() && last.fate() == Fate.REJECTED);
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
