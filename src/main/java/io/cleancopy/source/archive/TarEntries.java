package io.cleancopy.source.archive;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ByBlocks;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive, in their order. */
final class TarEntries implements Entries {
    private static final int BLOCK = 512;

    private final ZerosAtEnd stream;
    private final TarArchiveInputStream tar;
    private final EntryNames locations = new EntryNames();
    private long entries;
    private boolean broken;

    TarEntries(Bytes bytes) throws IOException {
        stream = new ZerosAtEnd(bytes.open(0));
        tar = new TarArchiveInputStream(stream, StandardCharsets.UTF_8.name());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (var file = nextFile(); file != null; file = nextFile()) {
            if (!file.isDirectory() && !EntryNames.isLeftAlone(file.getName())) {
                var bytes = new StreamBytes(EntryNames.fileName(file.getName()), new Content(tar));
                return new Entry(locations.location(file.getName()), -1, file.getSize(), bytes, problem(file));
            }
        }
        if (stream.zeros() < BLOCK) {
            throw new RecordFault(RejectReason.CUT_OFF, "the archive has no end");
        }
        return null;
    }

    private @Nullable TarArchiveEntry nextFile() throws IOException {
        entries++;
        try {
            return tar.getNextEntry();
        } catch (IOException | IllegalArgumentException e) {
            throw fault(e);
        }
    }

    private @Nullable Problem problem(TarArchiveEntry file) {
        if (!file.isFile() || file.isLink() || file.isSymbolicLink() || isDevice(file)) {
            return new Problem(RejectReason.UNREADABLE, "not a regular file");
        }
        return tar.canReadEntryData(file) ? null : new Problem(RejectReason.UNREADABLE, "a kind of entry not known");
    }

    private static boolean isDevice(TarArchiveEntry file) {
        return file.isFIFO() || file.isCharacterDevice() || file.isBlockDevice();
    }

    /** Limits and faults of what it was unpacked from stay what they are; its own are told by words alone. */
    private static IOException fault(Exception e) {
        if (e instanceof IOException io && !io.getClass().equals(IOException.class)) {
            return io;
        }
        boolean cut = String.valueOf(e.getMessage()).startsWith("Truncated");
        return cut
                ? new RecordFault(RejectReason.CUT_OFF, "the archive ends in the middle of it")
                : new RecordFault(RejectReason.MALFORMED, "no header of a tar archive can be read");
    }

    /** The bytes of the entry at which the archive stands; closing them leaves it open. */
    private final class Content extends FilterInputStream {
        Content(InputStream tar) {
            super(tar);
        }

        @Override
        public int read() throws IOException {
            return ByBlocks.read(this);
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            try {
                return super.read(into, at, length);
            } catch (IOException e) {
                broken = true;
                throw fault(e);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {}
    }

    @Override
    public String here() {
        return "!/#" + entries;
    }

    @Override
    public boolean survive(IOException fault) {
        return !broken && !RecordFault.isLimit(fault);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
