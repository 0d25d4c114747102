package io.cleancopy.cli;

import io.cleancopy.batch.LearnedLines;
import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.SettingsReader;
import io.cleancopy.source.SourceSettings;
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

    @Option(
            names = "--learned",
            paramLabel = "DIR",
            description =
                    "Output folder: use what its runs learned of their publishers. Without it each page is decided"
                            + " by itself.")
    private @Nullable Path learned;

    Cleaner cleaner() {
        return new Cleaner(settings(), profile());
    }

    CleanerSettings settings() {
        // the reader takes a while to load: not for the defaults
        return file == null
                ? CleanerSettings.standard()
                : SettingsReader.read(file, List.of()).cleanerSettings();
    }

    /** How files are read. */
    SourceSettings source() {
        return file == null
                ? SourceSettings.standard()
                : SettingsReader.read(file, List.of()).sourceSettings();
    }

    CorpusProfile profile() {
        return learned == null ? CorpusProfile.empty() : profile(learned);
    }

    /** What the runs of an output folder learned, with what was decided about it. */
    static CorpusProfile profile(Path output) {
        var lines = LearnedLines.read(output);
        return lines.memory().profile(lines.decisions());
    }
}
