package io.cleancopy.cli;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.SettingsReader;
import io.cleancopy.model.OutputException;
import io.cleancopy.report.WhatIf;
import io.cleancopy.report.WhatIfPage;
import io.cleancopy.report.WhatIfText;
import io.cleancopy.source.InputPages;
import io.cleancopy.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy rules diff}: what other settings would change, before they are trusted. */
@Command(
        name = "diff",
        description =
                "Cleans pages with the settings as they are and with others, and shows which articles would change"
                        + " and which lines would newly go (-) or stay (+), by rule and publisher. Writes no run.")
final class RulesDiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, folders and globs. Without any those of the settings.")
    private @Nullable List<String> inputs;

    @Option(names = "--with", paramLabel = "FILE", required = true, description = "The other settings.")
    private Path with;

    @Option(
            names = "--with-learned",
            paramLabel = "DIR",
            description = "Output folder whose runs taught what the other settings are used with; none: as --learned.")
    private @Nullable Path withLearned;

    @Option(names = "--html", paramLabel = "FILE", description = "Write what changes as an HTML page as well.")
    private @Nullable Path html;

    @Mixin
    private SettingsArguments settings;

    @Override
    public Integer call() throws IOException {
        var other = SettingsReader.read(with, List.of());
        var before = settings.cleaner();
        var after = new Cleaner(
                other.cleanerSettings(),
                withLearned == null ? settings.profile() : SettingsArguments.profile(withLearned));
        var changes = new WhatIf();
        InputPages.each(
                inputs == null ? other.input() : inputs,
                Path.of(other.output()),
                other.sourceSettings(),
                page -> changes.add(before.clean(page), after.clean(page)));
        spec.commandLine().getOut().print(Printable.text(WhatIfText.of(changes)));
        if (html != null) {
            write(html, WhatIfPage.of(changes));
        }
        return ExitCodes.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException("Cannot write \"" + file + "\": " + e, e);
        }
    }
}
