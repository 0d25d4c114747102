package io.cleancopy.source.parquet;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.Budget;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one row group, in their order. What they may weigh goes with the bytes of the group, so that the same row is
 * read or not wherever reading begins.
 */
final class GroupRows {
    private final int group;
    private long next;
    private @Nullable RecordReader<Map<String, Object>> reader;
    private @Nullable Problem problem;

    GroupRows(SeekableByteChannel file, Layout layout, int group, ArchiveLimits limits) throws IOException {
        this.group = group;
        try {
            reader = reader(file, layout, limits);
        } catch (RuntimeException e) {
            problem = problem(e);
        }
    }

    private @Nullable RecordReader<Map<String, Object>> reader(
            SeekableByteChannel file, Layout layout, ArchiveLimits limits) {
        var wanted = layout.wanted();
        if (wanted == null) {
            return null;
        }
        var rows = layout.groups().get(group);
        long bytes = ColumnChunks.length(rows, wanted.getColumns());
        var store = new ColumnChunks(file, rows, new Budget(limits, bytes));
        var weighed = new Budget(limits, bytes);
        return new ColumnIOFactory(layout.writtenBy())
                .getColumnIO(wanted, layout.schema())
                .getRecordReader(store, new Rows(new FieldConverter(wanted, weight(weighed), row -> {})));
    }

    private static FieldConverter.Weight weight(Budget budget) {
        return bytes -> {
            try {
                budget.take(bytes);
            } catch (RecordFault e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Whether {@link #row} can be asked for a row. */
    boolean isBefore(int group, long row) {
        return group == this.group && next <= row;
    }

    /**
     * A row's fields.
     *
     * @param row of the group, from 0
     * @throws RecordFault for a row, and all behind it, before or at which there is no reading on
     */
    Map<String, Object> row(long row) throws IOException {
        Map<String, Object> fields = Map.of();
        while (problem == null && next <= row) {
            try {
                fields = reader == null ? fields : reader.read();
            } catch (RuntimeException e) {
                problem = problem(e);
            }
            next++;
        }
        if (problem != null) {
            next = row + 1;
            throw new RecordFault(problem.reason(), problem.detail());
        }
        return fields;
    }

    /** @throws IOException if it was the file that could not be read */
    private static Problem problem(RuntimeException fault) throws IOException {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordFault known) {
                return known.problem();
            }
            if (cause instanceof IOException unread) {
                throw unread;
            }
        }
        return new Problem(RejectReason.MALFORMED, "a page of its row group cannot be decoded");
    }

    private static final class Rows extends RecordMaterializer<Map<String, Object>> {
        private final FieldConverter root;

        Rows(FieldConverter root) {
            this.root = root;
        }

        @Override
        public Map<String, Object> getCurrentRecord() {
            return root.last();
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }
    }
}
