package io.cleancopy.iceberg;

import io.cleancopy.batch.RunRecord;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.iceberg.Files;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.mapping.MappingUtil;
import org.apache.iceberg.parquet.Parquet;

/** The rows of one table of a published run, from its Parquet files. */
final class RunTable {
    private final RunRecord run;
    private final List<Path> files = new ArrayList<>();
    private final boolean written;
    private long rows;

    /** @param name of the table */
    RunTable(RunRecord run, String name) {
        this.run = run;
        boolean any = false;
        for (var file : run.files()) {
            any |= name.equals(file.get("table"));
            if (name.equals(file.get("table")) && "parquet".equals(file.get("format"))) {
                files.add(run.folder().resolve((String) file.get("path")));
                rows += ((Number) file.get("rows")).longValue();
            }
        }
        written = any;
    }

    /** @throws OutputException if the run has the table, but not as Parquet */
    void mustBeParquet() {
        if (written && files.isEmpty()) {
            throw new OutputException("Cannot load run " + run.runId() + ": it has no Parquet files. Write runs with"
                    + " --format parquet, and the pages of this one again, into another folder, with --full.");
        }
    }

    boolean isWritten() {
        return written;
    }

    /**
     * Reads the rows in order.
     *
     * @param columns matched by name; null in the rows where the run does not have them
     * @throws OutputException if there are not as many rows as the run's manifest says
     */
    void each(Schema columns, Consumer<Record> action) throws IOException {
        long found = 0;
        for (var file : files) {
            try (var records = read(Files.localInput(file.toFile()), columns)) {
                for (var row : records) {
                    action.accept(row);
                    found++;
                }
            }
        }
        if (found != rows) {
            throw new OutputException("Cannot load run " + run.runId() + ": its manifest counts " + rows
                    + " rows, its files hold " + found + ". Restore the run.");
        }
    }

    /** The rows of a Parquet file, of the run's or of Iceberg's. */
    static CloseableIterable<Record> read(InputFile file, Schema columns) {
        return Parquet.read(file)
                .project(columns)
                .withNameMapping(MappingUtil.create(columns))
                .createReaderFunc(found -> GenericParquetReaders.buildReader(columns, found, Map.of()))
                .build();
    }
}
