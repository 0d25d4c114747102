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
        return table + notes(runs);
    }

    /** What stands behind a run that is not published, and how to go on with it. */
    static String notes(List<RunRecord> runs) {
        var notes = new StringBuilder();
        for (var run : runs) {
            if (run.note() != null) {
                notes.append("\nRun " + run.runId() + " is " + run.status().id() + ": " + run.note() + "\n");
            }
            if (run.command() != null) {
                notes.append("It is finished by the command that began it: " + run.command()
                        + ", with the same --config, if there was one. With --fresh it is thrown away.\n");
            }
        }
        return notes.toString();
    }
}
