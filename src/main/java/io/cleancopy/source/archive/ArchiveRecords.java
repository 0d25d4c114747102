package io.cleancopy.source.archive;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages in the entries of an archive, {@code !/2026/ferry.html}, and those in files of records and archives among them,
 * {@code !/day.zip!/ferry.html}. An entry that cannot be opened costs no other where the archive tells the next.
 */
final class ArchiveRecords implements Records {
    private final Entries entries;
    private final Opening opening;
    private @Nullable Entry entry;
    private @Nullable Records records;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private boolean first;

    ArchiveRecords(Entries entries, Opening opening) throws IOException {
        this.entries = entries;
        this.opening = opening;
        opening.inside();
    }

    @Override
    public @Nullable Head next() throws IOException {
        while (true) {
            var head = records == null ? null : nextIn(records);
            if (head != null) {
                return head;
            }
            closeEntry();
            entry = null;
            entry = entries.next();
            if (entry == null) {
                return null;
            }
            var unread = open(entry);
            if (unread != null) {
                return unread;
            }
        }
    }

    /** Null, or the word about an entry that cannot be opened. */
    private @Nullable Head open(Entry opened) throws IOException {
        var inside = entries.inside(opening);
        inside.budget().entry();
        if (opened.problem() != null) {
            return new Head(opened.name(), opened.position(), 0, opened.problem());
        }
        try {
            records = inside.records(opened.bytes(), Start.FIRST);
            first = true;
            return null;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return end(opened.name(), fault(e));
        }
    }

    private @Nullable Head nextIn(Records found) throws IOException {
        try {
            var head = found.next();
            boolean isPage = head != null && head.name().isEmpty();
            long position = entry != null && (isPage || first) ? entry.position() : -1;
            first = false;
            return head == null ? null : new Head(here(), position, isPage ? size() : head.bytes(), head.problem());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return end(here(), fault(e));
        }
    }

    /** An entry that cannot be read on. Whether the archive can is told by its own next step. */
    private Head end(String name, IOException fault) throws IOException {
        closeEntry();
        if (!entries.survive(fault)) {
            throw fault;
        }
        return new Head(name, -1, 0, RecordFault.problem(fault));
    }

    /** A format's library may fail in its own way. */
    private static IOException fault(Throwable e) {
        return e instanceof IOException io ? io : new IOException(e);
    }

    private long size() {
        return entry == null ? 0 : Math.max(0, entry.size());
    }

    @Override
    public boolean seek(Start to) throws IOException {
        if (!entries.seek(to.position())) {
            return false;
        }
        closeEntry();
        entry = null;
        return true;
    }

    @Override
    public String here() {
        String name = entry == null ? entries.here() : entry.name();
        return records == null ? name : name + records.here();
    }

    @Override
    public Supplier<RawPage> page(Origin origin) throws IOException {
        if (records == null) {
            throw new IllegalStateException("there is no page at " + here());
        }
        return records.page(origin);
    }

    @Override
    public Map<String, Long> passedOver() {
        return passedOver;
    }

    private void closeEntry() throws IOException {
        var last = records;
        records = null;
        if (last != null) {
            last.passedOver().forEach((what, times) -> passedOver.merge(what, times, Long::sum));
            last.close();
        }
    }

    @Override
    public void close() throws IOException {
        try (entries) {
            closeEntry();
        }
    }
}
