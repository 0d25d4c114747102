package io.cleancopy.source.parquet;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.FieldNames;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file its rows are.
 *
 * @param wanted the columns that are read; null if none is
 * @param groups those that have rows
 * @param starts the row of the file with which each of them begins, from 0, and behind them the number of all rows
 */
record Layout(
        MessageType schema,
        @Nullable MessageType wanted,
        @Nullable String writtenBy,
        List<RowGroup> groups,
        long[] starts) {

    /** @param size of the file */
    static Layout of(FileMetaData footer, long size, FieldNames names, ArchiveLimits limits) throws RecordFault {
        var groups = footer.getRow_groups().stream()
                .filter(group -> group.getNum_rows() != 0)
                .toList();
        long[] starts = new long[groups.size() + 1];
        long bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            long length = ColumnChunks.length(group, size);
            Footer.check(group.getNum_rows() > 0 && length >= 0, "a row group lies outside of it");
            bytes += length;
            Footer.check(bytes <= size, "its row groups overlap");
            starts[i + 1] = starts[i] + group.getNum_rows();
            checkRows(starts[i + 1], size, limits);
        }
        var schema = schema(footer);
        return new Layout(schema, wanted(schema, names), footer.getCreated_by(), groups, starts);
    }

    /** Rows without a value take no bytes: a footer may claim any number of them. */
    private static void checkRows(long rows, long size, ArchiveLimits limits) throws RecordFault {
        long most = Math.max(limits.maxEntries(), size * limits.maxRatio());
        if (rows < 0 || rows > most) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "it claims more than " + most + " rows");
        }
    }

    private static MessageType schema(FileMetaData footer) throws RecordFault {
        try {
            var own = footer.deepCopy();
            own.setRow_groups(List.of());
            return new ParquetMetadataConverter()
                    .fromParquetMetadata(own)
                    .getFileMetaData()
                    .getSchema();
        } catch (IOException | RuntimeException e) {
            throw new RecordFault(RejectReason.MALFORMED, "its schema cannot be read");
        }
    }

    private static @Nullable MessageType wanted(MessageType schema, FieldNames names) {
        Set<String> known = new HashSet<>();
        for (var list : List.of(names.text(), names.html(), names.aboutText())) {
            for (String name : list) {
                known.add(name);
                known.add(name.split("\\.", 2)[0]);
            }
        }
        var fields = new ArrayList<Type>();
        for (var field : schema.getFields()) {
            if (known.contains(field.getName())) {
                fields.add(field);
            }
        }
        return fields.isEmpty() ? null : new MessageType(schema.getName(), fields);
    }

    long rows() {
        return starts[groups.size()];
    }

    /** The row group in which a row of the file stands. */
    int groupOf(long row) {
        int low = 0;
        int high = groups.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
