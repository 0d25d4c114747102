package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a published run holds. Of two runs that did the same, everything but {@code times} is equal.
 *
 * @param settings fingerprint
 * @param settingsText what the fingerprint was made of, for people
 * @param differences what became of pages that were not processed, and of articles that were not written
 * @param csv how texts in CSV are not exact; null where they are, or where there is no CSV
 * @param files all files of the run but the manifest itself
 * @param times what is not the same when the run is done again: when it ran, and where
 */
record Manifest(
        String runId,
        @Nullable String parent,
        long sequence,
        String settings,
        String settingsText,
        long schemaVersion,
        String programVersion,
        @Nullable String csv,
        Counts counts,
        Map<String, ?> differences,
        List<Map<String, Object>> files,
        Map<String, Object> times) {
    static final String NAME = "manifest.json";

    void write(Path run) throws IOException {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("run_id", runId);
        map.put("parent", parent);
        map.put("sequence", sequence);
        map.put("settings", settings);
        map.put("settings_text", settingsText);
        map.put("schema_version", schemaVersion);
        map.put("program_version", programVersion);
        if (csv != null) {
            map.put("csv", csv);
        }
        map.put("counts", counts.toMap());
        map.put("differences", differences);
        map.put("files", files);
        map.put("run", times);
        AtomicFile.write(run.resolve(NAME), Json.writePretty(map));
    }

    /** @throws OutputException if the run has no manifest, or one that cannot be read */
    static Manifest read(Path run) {
        try {
            return of(Fields.parse(Files.readString(run.resolve(NAME))));
        } catch (IOException | RuntimeException e) {
            throw new OutputException(
                    "Cannot read " + run.resolve(NAME) + ": " + e.getMessage()
                            + ". Restore the run, or move its folder away.",
                    e);
        }
    }

    /**
     * Whether the folder is a run that was published for this request: who asks for it once more, since they did not hear
     * the answer, has it already.
     */
    static boolean answers(Path run, Request request) {
        return Files.isRegularFile(run.resolve(NAME))
                && request.published().equals(read(run).times.get("request"));
    }

    private static Manifest of(Fields fields) {
        return new Manifest(
                fields.text("run_id"),
                fields.textOrNull("parent"),
                fields.number("sequence"),
                fields.text("settings"),
                fields.text("settings_text"),
                fields.number("schema_version"),
                fields.text("program_version"),
                fields.textOrNull("csv"),
                Counts.read(fields.fields("counts")),
                fields.mapOrNone("differences"),
                fields.maps("files"),
                fields.map("run"));
    }
}
