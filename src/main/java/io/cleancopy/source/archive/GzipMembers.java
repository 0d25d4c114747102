package io.cleancopy.source.archive;

import io.cleancopy.source.ByBlocks;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a gzip file hold, one after the other. What stands behind the last and is no gzip is left alone, as
 * gzip itself does: tapes and downloads pad files.
 */
final class GzipMembers extends InputStream {
    private final InputStream packed;
    private @Nullable InputStream member;

    GzipMembers(InputStream packed) throws IOException {
        this.packed = packed.markSupported() ? packed : new BufferedInputStream(packed);
        member = new GzipCompressorInputStream(this.packed);
    }

    @Override
    public int read() throws IOException {
        return ByBlocks.read(this);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        while (member != null) {
            int read = member.read(into, at, length);
            if (read >= 0) {
                return read;
            }
            member = next();
        }
        return -1;
    }

    /** Each member ends with the packed stream right behind it, since that can be reset. */
    private @Nullable InputStream next() throws IOException {
        packed.mark(2);
        boolean begins = packed.read() == 0x1F && packed.read() == 0x8B;
        packed.reset();
        return begins ? new GzipCompressorInputStream(packed) : null;
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
