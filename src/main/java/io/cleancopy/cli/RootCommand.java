package io.cleancopy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code cleancopy}: what all commands have in common. */
@Command(
        name = "cleancopy",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns captured article pages into clean, typed records.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message says why",
            "2:arguments or settings are wrong",
            "3:finished, but more pages were rejected than the settings allow",
            "4:another run is active in the output folder; nothing was done",
            "143:asked to stop; the same command goes on where it stopped"
        },
        usageHelpAutoWidth = true)
final class RootCommand {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With a failure, print where in the program it happened. Also by CLEANCOPY_DEBUG=1.")
    private boolean debug;

    boolean debug() {
        return debug;
    }
}
