package io.cleancopy.source.archive;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ByBlocks;
import io.cleancopy.source.RecordFault;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a library unpacks, its faults told apart: cut off, or broken. */
final class Decompressed extends FilterInputStream {
    Decompressed(InputStream unpacked) {
        super(unpacked);
    }

    @Override
    public int read() throws IOException {
        return ByBlocks.read(this);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        try {
            return super.read(into, at, length);
        } catch (EOFException | RecordFault e) {
            throw e;
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            boolean cut = message.startsWith("Truncated") || message.startsWith("Unexpected end of");
            throw cut ? new EOFException() : new RecordFault(RejectReason.MALFORMED, "what is compressed is broken");
        }
    }

    /** By reading, so that faults are told apart there too. */
    @Override
    public long skip(long count) throws IOException {
        return ByBlocks.skip(this, count);
    }
}
