package io.cleancopy.source.json;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/**
 * JSON: an array whose elements are records, one record, or records one after the other. One that is no JSON costs no other
 * as long as its quotes and brackets tell where it ends.
 */
public final class JsonFiles implements RecordSource {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".json");
    }

    @Override
    public boolean begins(byte[] content) {
        return false;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return ElementRecords.open(bytes, from, opening.settings());
    }
}
