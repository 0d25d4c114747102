package io.cleancopy.sink.parquet;

import io.cleancopy.sink.Part;
import io.cleancopy.sink.Sink;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Parquet, compressed with zstd, with the schema the table declares. */
public final class ParquetSink implements Sink {
    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public Part open(OutputStream out, Table<?> table, Map<String, String> metadata) throws IOException {
        return new ParquetPart(out, table, metadata);
    }

    @Override
    public long rows(Path file) throws IOException {
        return ParquetFooter.rows(file);
    }

    @Override
    public List<String> columns(Path file) throws IOException {
        return ParquetFooter.columns(file);
    }
}
