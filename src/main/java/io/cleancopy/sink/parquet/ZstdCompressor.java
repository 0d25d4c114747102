package io.cleancopy.sink.parquet;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses pages; parquet-java's own codecs need Hadoop. */
final class ZstdCompressor implements BytesInputCompressor {
    private static final int LEVEL = 3; // zstd's default, and parquet-java's

    private final ZstdCompressCtx zstd = new ZstdCompressCtx().setLevel(LEVEL);

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
        return BytesInput.from(zstd.compress(page.toByteArray()));
    }

    @Override
    public CompressionCodecName getCodecName() {
        return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {
        zstd.close();
    }
}
