package io.cleancopy.iceberg;

import io.cleancopy.batch.CrashPoints;
import io.cleancopy.batch.RunHistory;
import io.cleancopy.batch.RunRecord;
import io.cleancopy.batch.RunStatus;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.iceberg.Table;
import org.apache.iceberg.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Loads runs into a table, the oldest first, each by one snapshot and exactly once: the commit that brings a run's rows
 * writes the run's name into the table, and before a run is loaded the table is asked for that name.
 */
public final class TableLoader {
    private final TableChoice choice;
    private final CrashPoints crash;

    /** @param crash places where a test can end the process */
    public TableLoader(TableChoice choice, CrashPoints crash) {
        this.choice = choice;
        this.crash = crash;
    }

    /**
     * Loads the published runs that the table does not have yet.
     *
     * @param loaded told of each run that is in the table for good
     * @throws SettingsException if there is no such folder
     * @throws OutputException if a run cannot be loaded; those before it are in the table
     */
    public void load(Path output, Consumer<LoadedRun> loaded) {
        if (!Files.isDirectory(output)) {
            throw new SettingsException("Cannot load runs from \"" + output + "\": there is no such folder.");
        }
        var runs = RunHistory.read(output).stream()
                .filter(run -> run.status() == RunStatus.PUBLISHED)
                .toList();
        try {
            for (var run : pending(runs)) {
                loaded.accept(load(run));
                crash.pass("loaded");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException(
                    "Cannot load into " + choice + ": " + OpenCatalog.reason(e) + ". Run the same command again.", e);
        }
    }

    private List<RunRecord> pending(List<RunRecord> runs) throws IOException {
        if (runs.isEmpty()) {
            return runs;
        }
        try (var catalog = OpenCatalog.open(choice)) {
            var table = catalog.table();
            String last = Markers.lastRun(table);
            if (table == null || last == null) {
                return runs;
            }
            if (table.io() instanceof LocalFiles) {
                Journal.cleanUp(table);
            }
            for (int i = 0; i < runs.size(); i++) {
                if (runs.get(i).runId().equals(last)) {
                    return runs.subList(i + 1, runs.size());
                }
            }
            throw new OutputException("Cannot load into " + choice + ": the last run there, " + last
                    + ", is not in this folder. Name the folder that the table is loaded from, or another table.");
        }
    }

    private LoadedRun load(RunRecord run) throws IOException {
        try (var catalog = OpenCatalog.open(choice)) {
            var table = catalog.table(TableSchema.of(run.folder(), "articles"));
            if (table.spec().isPartitioned()) {
                throw new OutputException("Cannot load into " + choice + ": the table is partitioned. Name another with"
                        + " --table; it is made as it has to be.");
            }
            crash.pass("table");
            try (var journal = journal(table, run)) {
                return load(run, table);
            }
        }
    }

    private @Nullable Journal journal(Table table, RunRecord run) throws IOException {
        if (table.io() instanceof LocalFiles files && LocalFiles.isLocal(table.location())) {
            var journal = Journal.open(table, run.runId(), crash);
            files.tell(journal);
            return journal;
        }
        return null;
    }

    private LoadedRun load(RunRecord run, Table table) throws IOException {
        addColumns(run, table);
        var prepared = new RunLoad(table, run).prepare();
        crash.pass("prepared");
        var committed = commit(run, table, prepared.transaction());
        crash.pass("committed");
        if (table.io() instanceof LocalFiles) {
            Journal.cleanUp(committed);
        }
        return prepared.loaded();
    }

    private Table commit(RunRecord run, Table table, Transaction transaction) throws IOException {
        try {
            transaction.commitTransaction();
            table.refresh();
            return table;
        } catch (RuntimeException e) {
            return settle(run, e);
        }
    }

    /** A later run may have more columns than those before it. */
    private static void addColumns(RunRecord run, Table table) {
        var wanted = TableSchema.of(run.folder(), "articles");
        var update = table.updateSchema().unionByNameWith(wanted);
        if (!update.apply().sameSchema(table.schema())) {
            update.commit();
        }
    }

    /** Whatever went wrong, the table knows whether the commit is in; it is asked by a connection of its own. */
    private Table settle(RunRecord run, RuntimeException failure) throws IOException {
        Table table;
        try (var catalog = OpenCatalog.open(choice)) {
            table = catalog.table();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw new OutputException(
                    "Cannot tell whether run " + run.runId() + " is in " + choice + ": " + OpenCatalog.reason(failure)
                            + ". Run the same command again: it asks the table first.",
                    failure);
        }
        if (table == null || !run.runId().equals(Markers.lastRun(table))) {
            throw new OutputException(
                    "Cannot load run " + run.runId() + " into " + choice + ": " + OpenCatalog.reason(failure)
                            + ". Nothing of it is in the table. Run the same command again.",
                    failure);
        }
        return table;
    }
}
