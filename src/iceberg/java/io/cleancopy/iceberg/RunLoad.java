package io.cleancopy.iceberg;

import io.cleancopy.batch.RunRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.Table;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.deletes.PositionDelete;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.io.RollingDataWriter;
import org.apache.iceberg.util.PropertyUtil;

/**
 * One attempt to load a run: its rows become new data files, and the rows that they replace are marked as deleted by
 * position, so that a hundred new versions cost a hundred rows and not the files that hold the old ones. A file of which
 * more than half is gone is written again without the gaps.
 */
final class RunLoad {
    private static final long FILE_BYTES = 128L << 20;

    private final Table table;
    private final RunRecord run;
    private final GenericFileWriterFactory writers;
    private final OutputFileFactory files;

    /** @param table with all columns of the run */
    RunLoad(Table table, RunRecord run) {
        this.table = table;
        this.run = run;
        this.writers = new GenericFileWriterFactory.Builder(table)
                .dataFileFormat(FileFormat.PARQUET)
                .deleteFileFormat(FileFormat.PARQUET)
                .build();
        // the names tell the run and the attempt: files of a killed attempt are never taken for others
        this.files = OutputFileFactory.builderFor(table, 0, 0)
                .format(FileFormat.PARQUET)
                .operationId(run.runId() + "-" + UUID.randomUUID())
                .build();
    }

    /** Writes all files, and what the commit will say of them. */
    Prepared prepare() throws IOException {
        var transaction = table.newTransaction();
        var delta = ifUnchanged(transaction.newRowDelta()).set(Markers.RUN, run.runId());
        var articles = new RunTable(run, "articles");
        articles.mustBeParquet();
        var tombstones = new RunTable(run, "tombstones");
        tombstones.mustBeParquet();
        var newest = NewestRows.of(articles, tombstones, table.schema());

        long written = 0;
        long replaced = 0;
        try (var out = writer()) {
            for (var rows : touched(newest)) {
                replaced += rows.replaced();
                replace(rows, delta, out);
            }
            var counter = new Counter(out);
            articles.each(table.schema(), row -> {
                if (newest.takes(row)) {
                    counter.accept(row);
                }
            });
            written = counter.rows;
            out.close();
            out.result().dataFiles().forEach(delta::addRows);
        }
        delta.commit();
        transaction.updateProperties().set(Markers.LAST_RUN, run.runId()).commit();
        return new Prepared(transaction, new LoadedRun(run.runId(), written, replaced));
    }

    /** A commit that waits to be made. */
    record Prepared(Transaction transaction, LoadedRun loaded) {}

    /** The data files of which the run replaces rows. */
    private List<DataFileRows> touched(NewestRows newest) throws IOException {
        var touched = new ArrayList<DataFileRows>();
        if (newest.isEmpty()) {
            return touched;
        }
        try (var tasks = table.newScan().planFiles()) {
            for (var task : tasks) {
                var rows = DataFileRows.of(table, task, newest);
                if (rows.replaced() > 0) {
                    touched.add(rows);
                }
            }
        }
        return touched;
    }

    private void replace(DataFileRows rows, RowDelta delta, RollingDataWriter<Record> out) throws IOException {
        rows.ownDeletes().forEach(delta::removeDeletes);
        if (rows.isMostlyDeleted()) {
            delta.removeRows(rows.file());
            if (!rows.isEmpty()) {
                rows.each(table.schema(), row -> out.write(withoutPosition(row)));
            }
        } else {
            delta.addDeletes(deletes(rows));
        }
    }

    private Record withoutPosition(Record row) {
        var record = GenericRecord.create(table.schema());
        for (int i = 0; i < record.size(); i++) {
            record.set(i, row.get(i));
        }
        return record;
    }

    private DeleteFile deletes(DataFileRows rows) throws IOException {
        var writer = writers.newPositionDeleteWriter(files.newOutputFile(), table.spec(), null);
        try (writer) {
            var delete = PositionDelete.<Record>create();
            rows.deleted()
                    .forEach(position -> writer.write(delete.set(rows.file().location(), position)));
        }
        return writer.toDeleteFile();
    }

    private RollingDataWriter<Record> writer() {
        long bytes = PropertyUtil.propertyAsLong(table.properties(), "write.target-file-size-bytes", FILE_BYTES);
        return new RollingDataWriter<>(writers, files, table.io(), bytes, table.spec(), null);
    }

    /** Whoever changed rows of the table meanwhile makes the commit fail; another load of the same run too. */
    private RowDelta ifUnchanged(RowDelta delta) {
        var read = table.currentSnapshot();
        return delta.validateWith(ancestors -> {
            var newest = ancestors.iterator();
            return read == null
                    ? !newest.hasNext()
                    : newest.hasNext() && newest.next().snapshotId() == read.snapshotId();
        });
    }

    private static final class Counter implements Consumer<Record> {
        private final RollingDataWriter<Record> out;
        private long rows;

        Counter(RollingDataWriter<Record> out) {
            this.out = out;
        }

        @Override
        public void accept(Record row) {
            out.write(row);
            rows++;
        }
    }
}
