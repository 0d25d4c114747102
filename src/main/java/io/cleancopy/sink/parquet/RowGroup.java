package io.cleancopy.sink.parquet;

import java.io.Closeable;
import java.io.IOException;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Rows that will stand together in the file; in memory, compressed page by page, until they are flushed. */
final class RowGroup implements Closeable {
    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore store;
    private final Cell[] cells;
    private long rows;
    private boolean closed;

    RowGroup(MessageType schema, ParquetProperties properties, ZstdCompressor compressor) {
        pages = ColumnChunkPageWriteStore.builder()
                .withSchema(schema)
                .withCompressorProvider(column -> compressor)
                .withAllocator(HeapByteBufferAllocator.getInstance())
                .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
                .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
                .build();
        store = properties.newColumnWriteStore(schema, pages, pages);
        cells = schema.getColumns().stream()
                .map(column -> Cell.of(column, store.getColumnWriter(column)))
                .toArray(Cell[]::new);
    }

    void write(@Nullable Object[] values) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].write(values[i]);
        }
        store.endRecord();
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Bytes held in memory. */
    long bytes() {
        return store.getBufferedSize();
    }

    void flush(ParquetFileWriter file) throws IOException {
        file.startBlock(rows);
        store.flush();
        pages.flushToFileWriter(file);
        file.endBlock();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            store.close();
            pages.close();
        }
    }
}
