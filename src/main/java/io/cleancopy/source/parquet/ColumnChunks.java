package io.cleancopy.source.parquet;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Budget;
import io.cleancopy.source.RecordFault;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/** The columns of a row group. */
record ColumnChunks(SeekableByteChannel file, RowGroup group, Budget budget) implements PageReadStore {

    /** Bytes of the group in a file of this size; negative if it does not lie in it. */
    static long length(RowGroup group, long size) {
        long length = 0;
        for (var column : group.getColumns()) {
            var data = column.getMeta_data();
            if (data == null || column.isSetFile_path()) {
                return -1;
            }
            long start = start(data);
            long own = data.getTotal_compressed_size();
            if (start < Footer.MAGIC.length || own < 0 || own > size - start) {
                return -1;
            }
            length += own;
        }
        return length;
    }

    private static long start(ColumnMetaData data) {
        boolean dictionary = data.isSetDictionary_page_offset() && data.getDictionary_page_offset() > 0;
        long pages = data.getData_page_offset();
        return dictionary ? Math.min(pages, data.getDictionary_page_offset()) : pages;
    }

    /** Bytes of the columns that a schema has, in the file. */
    static long length(RowGroup group, List<ColumnDescriptor> columns) {
        return columns.stream()
                .mapToLong(column -> find(group, column).getMeta_data().getTotal_compressed_size())
                .sum();
    }

    private static ColumnChunk find(RowGroup group, ColumnDescriptor column) {
        var path = Arrays.asList(column.getPath());
        for (var chunk : group.getColumns()) {
            if (path.equals(chunk.getMeta_data().getPath_in_schema())) {
                return chunk;
            }
        }
        throw new UncheckedIOException(new RecordFault(RejectReason.MALFORMED, "a row group lacks a column"));
    }

    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
        var data = find(group, column).getMeta_data();
        long length = data.getTotal_compressed_size();
        var in = ChannelBytes.of(file, start(data), length);
        return new Pages(in, length, data.getNum_values(), new Codec(data.getCodec(), budget));
    }

    @Override
    public long getRowCount() {
        return group.getNum_rows();
    }
}
