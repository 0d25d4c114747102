package io.cleancopy.source.archive;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.Budget;
import io.cleancopy.source.ByBlocks;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive in the order of its directory; the position of an entry is its place in there. */
final class ZipEntries implements Entries {
    /** Bytes that deflate makes of one at most. */
    private static final long MOST_DEFLATED = 1032;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> files = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Budget budget;
    private final ArchiveLimits limits;
    private final boolean seeks;
    /** Where entries lie that have bytes in common with another. */
    private final Set<ZipArchiveEntry> overlapping;

    private int next;
    private int counted;

    ZipEntries(Bytes bytes, long from, Opening opening) throws IOException {
        budget = opening.budget();
        limits = opening.settings().archives();
        seeks = bytes.seeks();
        var channel = bytes.channel();
        try {
            zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | IllegalArgumentException e) {
            channel.close();
            throw new RecordFault(RejectReason.MALFORMED, "no directory of a zip archive can be read");
        }
        var locations = new EntryNames();
        for (var entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() && !EntryNames.isLeftAlone(entry.getName())) {
                files.add(entry);
                names.add(locations.location(entry.getName()));
            }
        }
        overlapping = overlapping(zip);
        next = (int) from;
    }

    /** Bombs have many entries at one place. */
    private static Set<ZipArchiveEntry> overlapping(ZipFile zip) {
        var overlapping = new HashSet<ZipArchiveEntry>();
        ZipArchiveEntry last = null;
        for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (last != null && entry.getDataOffset() < last.getDataOffset() + last.getCompressedSize()) {
                overlapping.add(last);
                overlapping.add(entry);
            }
            last = entry;
        }
        return overlapping;
    }

    @Override
    public @Nullable Entry next() throws RecordFault {
        if (next >= files.size()) {
            return null;
        }
        if (next >= limits.maxEntries()) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "more than " + limits.maxEntries() + " entries");
        }
        while (counted <= next) {
            budget.take(size(files.get(counted++)));
        }
        var file = files.get(next);
        var bytes = new StreamBytes(EntryNames.fileName(file.getName()), new Content(zip, file));
        return new Entry(names.get(next), next++, file.getSize(), bytes, problem(file));
    }

    /** What the entry unpacks to at most: as the directory tells, as far as that can be. */
    private static long size(ZipArchiveEntry file) {
        boolean deflated = file.getMethod() == ZipArchiveEntry.DEFLATED;
        return deflated ? Math.min(file.getSize(), file.getCompressedSize() * MOST_DEFLATED) : file.getSize();
    }

    /** The budget does not depend on where reading began: each entry has one for what is in it. */
    @Override
    public Opening inside(Opening opening) throws IOException {
        return seeks ? opening.inside(new Budget(limits, size(files.get(next - 1)))) : opening.inside();
    }

    @Override
    public boolean seek(long position) {
        next = (int) position;
        return true;
    }

    private @Nullable Problem problem(ZipArchiveEntry file) {
        if (overlapping.contains(file)) {
            return new Problem(RejectReason.MALFORMED, "its bytes are those of another entry too");
        }
        if (file.isUnixSymlink()) {
            return new Problem(RejectReason.UNREADABLE, "a symbolic link, not followed");
        }
        if (file.getGeneralPurposeBit().usesEncryption()) {
            return new Problem(RejectReason.UNREADABLE, "encrypted");
        }
        return zip.canReadEntryData(file)
                ? null
                : new Problem(RejectReason.UNREADABLE, "compressed by method " + file.getMethod());
    }

    /** The entry's bytes, opened when they are asked for; at their end they are compared with their checksum. */
    private static final class Content extends InputStream {
        private final ZipFile zip;
        private final ZipArchiveEntry file;
        private final CRC32 sum = new CRC32();
        private @Nullable InputStream in;
        private long count;

        Content(ZipFile zip, ZipArchiveEntry file) {
            this.zip = zip;
            this.file = file;
        }

        private InputStream in() throws IOException {
            var opened = in;
            if (opened == null) {
                opened = zip.getInputStream(file);
                in = opened;
            }
            return opened;
        }

        @Override
        public int read() throws IOException {
            return ByBlocks.read(this);
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = in().read(into, at, length);
            count += Math.max(0, read);
            if (count > file.getSize()) {
                throw new RecordFault(RejectReason.MALFORMED, "it has more bytes than the directory tells");
            }
            if (read > 0) {
                sum.update(into, at, read);
            } else if (read < 0 && sum.getValue() != file.getCrc()) {
                throw new RecordFault(RejectReason.MALFORMED, "its bytes are not those of its checksum");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }

    @Override
    public String here() {
        return "!/";
    }

    /** The directory tells where the next entry is, and each has its own budget, but in an archive in another. */
    @Override
    public boolean survive(IOException fault) {
        return seeks || !RecordFault.isLimit(fault);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
