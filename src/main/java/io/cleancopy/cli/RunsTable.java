package io.cleancopy.cli;

import io.cleancopy.batch.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Runs, a line each, in columns. */
final class RunsTable {
    private static final String[] HEAD = {
        "run", "started", "status", "pages", "written", "unchanged", "duplicate", "rejected", "where"
    };

    private RunsTable() {}

    static String of(List<RunRecord> runs) {
        var rows = new ArrayList<String[]>();
        rows.add(HEAD);
        runs.forEach(run -> rows.add(row(run)));
        var table = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.length; i++) {
                boolean last = i == row.length - 1;
                table.append(row[i]).append(last ? "\n" : " ".repeat(width(rows, i) - row[i].length() + 2));
            }
        }
        return table.toString();
    }

    private static String[] row(RunRecord run) {
        var counts = run.counts();
        return new String[] {
            run.runId(),
            run.started(),
            run.status().id(),
            String.valueOf(counts.planned()),
            String.valueOf(counts.written()),
            String.valueOf(counts.unchanged()),
            String.valueOf(counts.duplicate()),
            String.valueOf(counts.rejected()),
            run.folder().toString()
        };
    }

    private static int width(List<String[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
