package io.cleancopy.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run tells those who are not there to see it; checked. Nothing of it decides about what is published.
 *
 * @param log file of the log, {@code -} for standard error; null: none
 * @param webhook null: none
 * @param command empty: none
 * @param metrics null: none
 */
public record WatchSettings(
        @Nullable String log,
        LogFormat format,
        @Nullable URI webhook,
        List<String> command,
        @Nullable Path metrics) {
    public WatchSettings {
        command = List.copyOf(command);
    }

    /** Its addresses and commands may hold secrets. */
    @Override
    public String toString() {
        return "WatchSettings";
    }
}
