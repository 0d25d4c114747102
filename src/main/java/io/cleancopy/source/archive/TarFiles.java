package io.cleancopy.source.archive;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** Tar archives; compressed ones are unpacked before. */
public final class TarFiles implements RecordSource {
    private static final byte[] MAGIC = {'u', 's', 't', 'a', 'r'};
    private static final int MAGIC_AT = 257;

    @Override
    public String id() {
        return "tar";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".tar");
    }

    @Override
    public boolean begins(byte[] content) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (content.length <= MAGIC_AT + i || content[MAGIC_AT + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return new ArchiveRecords(new TarEntries(bytes), opening);
    }
}
