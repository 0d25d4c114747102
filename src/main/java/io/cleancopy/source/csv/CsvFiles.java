package io.cleancopy.source.csv;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;

/** CSV and TSV with a header: a record a row, as RFC 4180 has them. A row that is no record costs no other. */
public final class CsvFiles implements RecordSource {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".csv", ".tsv", ".tab");
    }

    @Override
    public boolean begins(byte[] content) {
        return false;
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        return RowRecords.open(bytes, from, opening.settings());
    }
}
