package io.cleancopy.source;

import io.cleancopy.model.RejectReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What may still be unpacked from one file. Not for sharing between threads. */
public final class Budget {
    /** Small files may hold more for each of their bytes: a page of blanks is no bomb. */
    private static final long FREE_BYTES = 10L << 20;

    /** What may be lost before a fault: decompressors that fail do not hand out what they unpacked in the same call. */
    private static final int AT_ONCE = 512;

    private final ArchiveLimits limits;
    private final long bytesAllowed;
    private long bytes;
    private int entries;

    /** @param fileBytes bytes that are unpacked: what they may unpack to goes with them */
    public Budget(ArchiveLimits limits, long fileBytes) {
        this.limits = limits;
        long byRatio = Math.max(FREE_BYTES, fileBytes * limits.maxRatio());
        bytesAllowed = Math.min(limits.maxBytes(), byRatio);
    }

    /** @throws RecordFault if there may be no further entry */
    public void entry() throws RecordFault {
        if (++entries > limits.maxEntries()) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "more than " + limits.maxEntries() + " entries");
        }
    }

    /** The stream, which fails once more is unpacked than is allowed. */
    public InputStream guard(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                take(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                int read = super.read(into, at, Math.min(length, AT_ONCE));
                take(read);
                return read;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                take(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    /** @throws RecordFault if it is more than may be unpacked */
    public void take(long more) throws RecordFault {
        bytes += Math.max(0, more);
        if (bytes > bytesAllowed) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "it unpacks to more than " + bytesAllowed + " bytes");
        }
    }
}
