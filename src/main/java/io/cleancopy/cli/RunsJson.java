package io.cleancopy.cli;

import io.cleancopy.batch.RunRecord;
import io.cleancopy.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs for programs that watch them. */
final class RunsJson {
    private RunsJson() {}

    /** A list, without the files of the runs. */
    static String of(List<RunRecord> runs) {
        return Json.writePretty(runs.stream().map(RunsJson::map).toList());
    }

    static String of(RunRecord run) {
        var map = map(run);
        map.put("files", run.files());
        return Json.writePretty(map);
    }

    private static Map<String, @Nullable Object> map(RunRecord run) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("run_id", run.runId());
        map.put("parent", run.parent());
        map.put("started", run.started());
        map.put("status", run.status().id());
        map.put("note", run.note());
        map.put("command", run.command());
        map.put("settings", run.settings());
        map.put("planned", run.counts().planned());
        map.put("written", run.counts().written());
        map.put("unchanged", run.counts().unchanged());
        map.put("duplicate", run.counts().duplicate());
        map.put("rejected", run.counts().rejected());
        map.put("where", run.folder().toString());
        return map;
    }
}
