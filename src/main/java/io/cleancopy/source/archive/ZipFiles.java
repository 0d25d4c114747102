package io.cleancopy.source.archive;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** Zip archives, read by their directory. By their bytes they are not known: documents of many kinds are zip files too. */
public final class ZipFiles implements RecordSource {
    @Override
    public String id() {
        return "zip";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".zip");
    }

    @Override
    public boolean begins(byte[] content) {
        return false;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return new ArchiveRecords(new ZipEntries(bytes, from.position(), opening), opening);
    }
}
