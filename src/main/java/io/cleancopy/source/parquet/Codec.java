package io.cleancopy.source.parquet;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Budget;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.archive.BlockCompression;
import io.cleancopy.source.archive.Compression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.parquet.format.CompressionCodec;

/** How the pages of a column are compressed; parquet-java's own codecs need Hadoop. */
record Codec(CompressionCodec name, Budget budget) {

    /** Up to here, what a page says of its size is believed enough to have the memory ready. */
    private static final int USUAL_RATIO = 32;

    /** @param size the bytes that there will be */
    byte[] unpack(byte[] packed, int size) throws IOException {
        if (name == CompressionCodec.UNCOMPRESSED || size == 0) {
            return packed;
        }
        budget.take(size);
        byte[] unpacked;
        try (var in = stream(new ByteArrayInputStream(packed))) {
            unpacked = size / USUAL_RATIO <= packed.length ? exactly(in, size) : in.readNBytes(size);
        } catch (RecordFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RecordFault(RejectReason.MALFORMED, "a page cannot be unpacked");
        }
        Footer.check(unpacked.length == size, "a page unpacks to less than it should");
        return unpacked;
    }

    /** Takes no more memory than these bytes, where {@code readNBytes} for a moment takes twice as much. */
    static byte[] exactly(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int read = in.readNBytes(bytes, 0, size);
        return read == size ? bytes : Arrays.copyOf(bytes, read);
    }

    private InputStream stream(InputStream packed) throws IOException {
        return switch (name) {
            case SNAPPY -> BlockCompression.snappy(packed);
            case LZ4_RAW -> BlockCompression.lz4(packed);
            case GZIP -> Compression.GZIP.unpack(packed);
            case ZSTD -> Compression.ZSTD.unpack(packed);
            default ->
                throw new RecordFault(
                        RejectReason.UNREADABLE,
                        "it is compressed with " + name + "; SNAPPY, ZSTD, GZIP and LZ4_RAW can be read");
        };
    }
}
