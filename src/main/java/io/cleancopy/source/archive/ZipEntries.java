package io.cleancopy.source.archive;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Budget;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive in the order of its directory; the position of an entry is its place in there. */
final class ZipEntries implements Entries {
    private final ZipFile zip;
    private final List<ZipArchiveEntry> files = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Budget budget;
    private int next;

    ZipEntries(Bytes bytes, int from, Budget budget) throws IOException {
        this.budget = budget;
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
        next = from;
    }

    @Override
    public @Nullable Entry next() {
        if (next >= files.size()) {
            return null;
        }
        var file = files.get(next);
        var bytes = new StreamBytes(EntryNames.fileName(file.getName()), budget.guard(new Content(zip, file)));
        return new Entry(names.get(next), next++, file.getSize(), bytes, problem(file));
    }

    private @Nullable Problem problem(ZipArchiveEntry file) {
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
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = in().read(into, at, length);
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

    /** The directory tells where the next entry is, unless too much was unpacked. */
    @Override
    public boolean survive(IOException fault) {
        return !RecordFault.isLimit(fault);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
