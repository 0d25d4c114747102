package io.cleancopy.source.archive;

import com.github.luben.zstd.ZstdInputStream;
import io.cleancopy.source.FileNames;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** What a single file may be compressed with. */
public enum Compression {
    GZIP(new byte[] {0x1F, (byte) 0x8B}, ".gz", ".tgz") {
        @Override
        public InputStream unpack(InputStream in) throws IOException {
            return new GzipMembers(in);
        }
    },
    BZIP2(new byte[] {'B', 'Z', 'h'}, ".bz2", ".tbz2") {
        @Override
        public InputStream unpack(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(in, true);
        }
    },
    ZSTD(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, ".zst", ".tzst") {
        @Override
        public InputStream unpack(InputStream in) throws IOException {
            // windows of more than 128 MiB are asked for by bombs and archivists
            return new ZstdInputStream(in).setContinuous(false).setLongMax(27);
        }
    };

    private final byte[] magic;
    private final String ending;
    private final String tarEnding;

    Compression(byte[] magic, String ending, String tarEnding) {
        this.magic = magic;
        this.ending = ending;
        this.tarEnding = tarEnding;
    }

    public abstract InputStream unpack(InputStream in) throws IOException;

    public static @Nullable Compression named(String fileName) {
        for (var compression : values()) {
            if (FileNames.endsIn(fileName, compression.ending, compression.tarEnding)) {
                return compression;
            }
        }
        return null;
    }

    public static @Nullable Compression begins(byte[] head) {
        for (var compression : values()) {
            byte[] magic = compression.magic;
            boolean same = head.length >= magic.length;
            for (int i = 0; same && i < magic.length; i++) {
                same = head[i] == magic[i];
            }
            if (same) {
                return compression;
            }
        }
        return null;
    }

    /** The name of what is in a file of this name. */
    public String inside(String fileName) {
        if (FileNames.endsIn(fileName, tarEnding)) {
            return fileName.substring(0, fileName.length() - tarEnding.length()) + ".tar";
        }
        return FileNames.endsIn(fileName, ending)
                ? fileName.substring(0, fileName.length() - ending.length())
                : fileName;
    }
}
