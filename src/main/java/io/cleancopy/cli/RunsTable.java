package io.cleancopy.cli;

import io.cleancopy.batch.RunRecord;
import java.util.List;

/** Runs, a line each, in columns. */
final class RunsTable {
    private RunsTable() {}

    static String of(List<RunRecord> runs) {
        var table = new TextTable(
                "run", "started", "status", "pages", "written", "unchanged", "duplicate", "rejected", "where");
        for (var run : runs) {
            var counts = run.counts();
            table.add(
                    run.runId(),
                    run.started(),
                    run.status().id(),
                    counts.planned(),
                    counts.written(),
                    counts.unchanged(),
                    counts.duplicate(),
                    counts.rejected(),
                    run.folder());
        }
        return table.toString();
    }
}
