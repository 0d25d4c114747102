package io.cleancopy.iceberg;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.iceberg.ContentFile;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.FileContent;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.MetadataColumns;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.BaseDeleteLoader;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.deletes.PositionDeleteIndex;
import org.apache.iceberg.types.Types.NestedField;
import org.apache.iceberg.util.ContentFileUtil;

/** A data file of the table, which of its rows are deleted, and which of them a run replaces. */
final class DataFileRows {
    private final Table table;
    private final FileScanTask task;
    private final PositionDeleteIndex deleted;
    private long replaced;

    private DataFileRows(Table table, FileScanTask task, PositionDeleteIndex deleted) {
        this.table = table;
        this.task = task;
        this.deleted = deleted;
    }

    /**
     * Looks up the rows of the file that the run replaces, by id and version alone.
     *
     * @throws OutputException if rows of it are deleted by their values: then there is no telling which are left
     */
    static DataFileRows of(Table table, FileScanTask task, NewestRows newest) throws IOException {
        if (task.deletes().stream().anyMatch(file -> file.content() == FileContent.EQUALITY_DELETES)) {
            throw new OutputException(
                    "Cannot load into " + table.name() + ": another writer left equality deletes there."
                            + " Have an engine rewrite the table's data files, then run the same command again.");
        }
        var deleted = new BaseDeleteLoader(table.io()::newInputFile)
                .loadPositionDeletes(task.deletes(), task.file().location());
        var rows = new DataFileRows(table, task, deleted);
        rows.each(table.schema().select(TableSchema.KEY, TableSchema.VERSION), rows.replacing(newest));
        return rows;
    }

    private Consumer<Record> replacing(NewestRows newest) {
        return row -> {
            if (newest.replaces(row)) {
                deleted.delete(position(row));
                replaced++;
            }
        };
    }

    private static long position(Record row) {
        return (Long) row.getField(MetadataColumns.ROW_POSITION.name());
    }

    /** Reads the rows that are not deleted, with their positions behind the columns. */
    void each(Schema columns, Consumer<Record> action) throws IOException {
        var fields = new ArrayList<NestedField>(columns.columns());
        fields.add(MetadataColumns.ROW_POSITION);
        try (var records = RunTable.read(table.io().newInputFile(task.file()), new Schema(fields))) {
            for (var row : records) {
                if (!deleted.isDeleted(position(row))) {
                    action.accept(row);
                }
            }
        }
    }

    long replaced() {
        return replaced;
    }

    DataFile file() {
        return task.file();
    }

    PositionDeleteIndex deleted() {
        return deleted;
    }

    boolean isEmpty() {
        return deleted.cardinality() >= task.file().recordCount();
    }

    /** Whether fewer rows are left than are gone: then the file costs its readers more than to write it again. */
    boolean isMostlyDeleted() {
        return 2 * deleted.cardinality() > task.file().recordCount();
    }

    /** The delete files that tell of this data file alone: what comes in the place of its rows comes in theirs. */
    Iterable<DeleteFile> ownDeletes() {
        return task.deletes().stream()
                .filter(ContentFileUtil::isFileScoped)
                .map(ContentFile::copy)
                .toList();
    }
}
