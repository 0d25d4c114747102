package io.cleancopy.cli;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings by which pages are cleaned. */
final class SettingsArguments {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings, as for a run: .yaml, .yml or .properties. Without it all have their defaults.")
    private @Nullable Path file;

    Cleaner cleaner() {
        // the reader takes a while to load: not for the defaults
        return new Cleaner(
                file == null
                        ? CleanerSettings.standard()
                        : SettingsReader.read(file, List.of()).cleanerSettings());
    }
}
