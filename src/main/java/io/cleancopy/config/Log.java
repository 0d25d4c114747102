package io.cleancopy.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log of runs.
 *
 * @param file that lines are appended to, {@code -} for standard error; none when it is not set, since a run says on the
 *     terminal what it does
 * @param format of its lines
 */
public record Log(
        @Nullable String file, @DefaultValue("text") LogFormat format) {
    static void check(Log log, Faults faults) {
        if (log.file != null && log.file.isBlank()) {
            faults.add("cleancopy.log.file", log.file, "Name a file, or - for standard error.");
        }
    }
}
