package io.cleancopy.cli;

import io.cleancopy.batch.RunRecord;
import io.cleancopy.text.Printable;
import java.util.List;
import java.util.Locale;

/** One run, with its files. */
final class RunDetails {
    private RunDetails() {}

    static String of(RunRecord run) {
        var counts = run.counts();
        var text = new StringBuilder();
        line(text, "run", run.runId());
        line(text, "started", run.started());
        line(text, "status", run.status().id());
        line(text, "after run", run.parent() == null ? "none" : run.parent());
        line(text, "settings", run.settings());
        line(text, "pages", counts.planned());
        line(text, "written", counts.written());
        line(text, "unchanged", counts.unchanged());
        line(text, "duplicate", counts.duplicate());
        line(text, "rejected", counts.rejected());
        line(text, "where", run.folder());
        for (var file : run.files()) {
            String rows = file.containsKey("rows") ? file.get("rows") + " rows, " : "";
            line(text, "file", file.get("path") + "  " + rows + file.get("bytes") + " bytes");
        }
        return text + RunsTable.notes(List.of(run));
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(String.format(Locale.ROOT, "%-10s %s\n", name, Printable.line(String.valueOf(value))));
    }
}
