package io.cleancopy.source.json;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** JSON Lines: a record a line. A line that is no record costs no other. */
public final class JsonLineFiles implements RecordSource {
    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".jsonl", ".ndjson", ".jsonlines");
    }

    /** An object, and a second one on the next line. */
    @Override
    public boolean begins(byte[] content) {
        return false;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return new LineRecords(bytes, from, opening.settings());
    }
}
