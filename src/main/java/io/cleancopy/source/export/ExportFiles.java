package io.cleancopy.source.export;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** Text files with many articles. Which files these are is told by settings alone. */
public final class ExportFiles implements RecordSource {
    @Override
    public String id() {
        return "export";
    }

    @Override
    public boolean named(String fileName) {
        return false;
    }

    @Override
    public boolean begins(byte[] content) {
        return false;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return ArticleRecords.open(bytes, from, opening.settings());
    }
}
