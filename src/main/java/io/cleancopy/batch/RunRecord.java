package io.cleancopy.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as its files tell it.
 *
 * @param started when its plan was made, ISO 8601, UTC
 * @param counts of a run that is not published: what is known so far
 * @param settings fingerprint
 * @param folder where its files are
 * @param note of a run that is not published: who works on it, or why nobody does
 * @param command that finishes it; null when it is published or active
 * @param files path, table, format, rows, bytes, sha256 of each, as in the manifest; empty before it is published
 */
public record RunRecord(
        String runId,
        @Nullable String parent,
        String started,
        RunStatus status,
        Counts counts,
        String settings,
        Path folder,
        @Nullable String note,
        @Nullable String command,
        List<Map<String, Object>> files) {
    public RunRecord {
        files = List.copyOf(files);
    }
}
