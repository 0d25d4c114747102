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
    /** The column of the table whose value each cell writes, or a field of it. */
    private final int[] columns;

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
        var leaves = schema.getColumns();
        cells = new Cell[leaves.size()];
        columns = new int[leaves.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cell.of(leaves.get(i), store.getColumnWriter(leaves.get(i)));
            columns[i] = schema.getFieldIndex(leaves.get(i).getPath()[0]);
        }
    }

    void write(@Nullable Object[] values) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].write(values[columns[i]]);
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
