package io.cleancopy.sink.csv;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Part;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as records, after a header. */
final class CsvPart implements Part {
    private final Writer out;
    private final CsvRecords records;
    private final CsvFields fields;

    CsvPart(OutputStream out, Table<?> table, CsvText form) throws IOException {
        this.out = new Utf8Writer(out);
        records = new CsvRecords(this.out);
        fields = new CsvFields(form);
        record(table.columns().stream().map(Column::name).toArray(String[]::new));
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        var record = new @Nullable String[values.length];
        for (int i = 0; i < values.length; i++) {
            record[i] = field(values[i]);
        }
        record(record);
    }

    private @Nullable String field(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return fields.text(text);
        }
        return value instanceof List<?> || value instanceof Double ? Json.write(value) : value.toString();
    }

    /** OpenCSV keeps what went wrong to itself until it is asked. */
    private void record(@Nullable String[] fields) throws IOException {
        records.writeNext(fields, false);
        var failure = records.getException();
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // nothing but memory
    }
}
