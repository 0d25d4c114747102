package io.cleancopy.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the last run, for monitoring.
 *
 * @param file in the text format of Prometheus; none when it is not set
 */
public record Metrics(@Nullable String file) {
    static void check(Metrics metrics, Faults faults) {
        if (metrics.file != null && metrics.file.isBlank()) {
            faults.add("cleancopy.metrics.file", metrics.file, "Name a file.");
        }
    }

    @Nullable
    Path path() {
        return file == null ? null : Path.of(file);
    }
}
