package io.cleancopy.source.parquet;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** Parquet: a record a row. Of its columns only those are read whose names are names of fields. */
public final class ParquetFiles implements RecordSource {
    /** The first field of what stands behind the magic: of a page's header, or of the footer where there is no page. */
    private static final byte FIRST_FIELD = 0x15;

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".parquet", ".pq");
    }

    @Override
    public boolean begins(byte[] content) {
        return content.length > Footer.MAGIC.length
                && Footer.isMagic(content, 0)
                && content[Footer.MAGIC.length] == FIRST_FIELD;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        var channel = bytes.channel();
        try {
            return new TableRecords(channel, bytes.seeks(), from, opening.settings());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
