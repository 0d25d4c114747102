package io.cleancopy.sink.csv;

import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Lines;
import io.cleancopy.sink.Part;
import io.cleancopy.sink.Sink;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** CSV after RFC 4180, in the dialect that {@link CsvDialect} describes. */
public final class CsvSink implements Sink {
    private final CsvText form;

    /** Texts are written exactly. */
    public CsvSink() {
        this(CsvText.EXACT);
    }

    public CsvSink(CsvText form) {
        this.form = form;
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Part open(OutputStream out, Table<?> table, Map<String, String> metadata) throws IOException {
        return new CsvPart(out, table, form);
    }

    @Override
    public long rows(Path file) throws IOException {
        long records = Lines.count(file, Lines.Quotes.PROTECT);
        if (records == 0) {
            throw new IOException("Cannot use " + file + ": it has no header");
        }
        return records - 1;
    }

    /** Names of columns need no quotes. */
    @Override
    public List<String> columns(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = lines.readLine();
            return header == null ? List.of() : List.of(header.split(","));
        }
    }
}
