package io.cleancopy.sink.parquet;

import io.cleancopy.sink.Part;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Writes row groups. It works one level below {@code ParquetWriter}, which cannot be built without Hadoop's classes; at
 * this level nothing of Hadoop is loaded.
 */
final class ParquetPart implements Part {
    // Compressed bytes held in memory per open file: about 100 MB of text, so that all tables of a part fit in a
    // 512 MB heap beside the pages being cleaned.
    private static final long ROW_GROUP_BYTES = 32L << 20;
    // Bodies differ in size by three orders: pages are measured every few rows instead of by guessing ahead.
    private static final int ROWS_BETWEEN_CHECKS = 10;
    private static final int STATISTICS_BYTES = 64;

    private final ParquetProperties properties = ParquetProperties.builder()
            .estimateRowCountForPageSizeCheck(false)
            .withMinRowCountForPageSizeCheck(ROWS_BETWEEN_CHECKS)
            .withColumnIndexTruncateLength(STATISTICS_BYTES)
            .withStatisticsTruncateLength(STATISTICS_BYTES)
            .withPageWriteChecksumEnabled(true)
            .build();
    private final ZstdCompressor compressor = new ZstdCompressor();
    private final MessageType schema;
    private final ParquetFileWriter file;
    private final Map<String, String> metadata;
    private RowGroup group;

    ParquetPart(OutputStream out, Table<?> table, Map<String, String> metadata) throws IOException {
        this.metadata = new TreeMap<>(metadata);
        schema = ParquetSchema.of(table);
        file = new ParquetFileWriter(new StreamFile(out), schema, Mode.CREATE, ROW_GROUP_BYTES, 0, null, properties);
        file.start();
        group = new RowGroup(schema, properties, compressor);
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        group.write(values);
        if (group.rows() % ROWS_BETWEEN_CHECKS == 0 && group.bytes() >= ROW_GROUP_BYTES) {
            flush();
            group = new RowGroup(schema, properties, compressor);
        }
    }

    private void flush() throws IOException {
        if (group.rows() > 0) {
            group.flush(file);
        }
        group.close();
    }

    @Override
    public void finish() throws IOException {
        flush();
        file.end(metadata);
    }

    @Override
    public void close() {
        group.close();
        compressor.release();
    }
}
