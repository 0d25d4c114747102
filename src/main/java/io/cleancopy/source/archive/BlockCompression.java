package io.cleancopy.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;

/** Compressions of blocks inside of other formats, without a frame of their own. */
public final class BlockCompression {
    private BlockCompression() {}

    public static InputStream snappy(InputStream packed) throws IOException {
        return new SnappyCompressorInputStream(packed);
    }

    public static InputStream lz4(InputStream packed) {
        return new BlockLZ4CompressorInputStream(packed);
    }
}
