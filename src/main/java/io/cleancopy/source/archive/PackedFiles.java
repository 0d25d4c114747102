package io.cleancopy.source.archive;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.EOFException;
import java.io.IOException;

/** Files that are compressed alone: with gzip, bzip2 or zstd. What is in them is read as if it were not. */
public final class PackedFiles implements RecordSource {
    @Override
    public String id() {
        return "compressed";
    }

    @Override
    public boolean named(String fileName) {
        return Compression.named(fileName) != null;
    }

    @Override
    public boolean begins(byte[] content) {
        return Compression.begins(content) != null;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        var named = Compression.named(bytes.name());
        var compression = named == null ? Compression.begins(bytes.head()) : named;
        if (compression == null) {
            throw new EOFException();
        }
        var packed = bytes.open(0);
        try {
            var unpacked = opening.budget().guard(new Decompressed(compression.unpack(packed)));
            var inside = new StreamBytes(compression.inside(bytes.name()), unpacked);
            return new Unpacked(opening.inside().records(inside, Start.FIRST), inside);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }
}
