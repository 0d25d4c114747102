package io.cleancopy.cli;

import io.cleancopy.batch.RunHistory;
import io.cleancopy.batch.RunRecord;
import io.cleancopy.model.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cleancopy runs}: the history, from the files of the runs. */
@Command(name = "runs", description = "Lists the runs, or shows one of them.")
final class RunsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            scope = ScopeType.INHERIT,
            description = "Folder of the runs. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            scope = ScopeType.INHERIT,
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form;

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "Lists the runs, the oldest first.")
    int list() {
        var runs = RunHistory.read(output);
        spec.commandLine().getOut().print(form == ReportForm.JSON ? RunsJson.of(runs) : RunsTable.of(runs));
        return ExitCodes.DONE;
    }

    @Command(name = "show", description = "Shows a run: its counts, and its files with their rows.")
    int show(@Parameters(paramLabel = "ID", description = "The run.") String id) {
        List<RunRecord> runs = RunHistory.read(output);
        for (var run : runs) {
            if (run.runId().equals(id)) {
                spec.commandLine().getOut().print(form == ReportForm.JSON ? RunsJson.of(run) : RunDetails.of(run));
                return ExitCodes.DONE;
            }
        }
        throw new SettingsException("Cannot show run \"" + id + "\": there is none in \"" + output + "\". Known: "
                + String.join(", ", runs.stream().map(RunRecord::runId).toList()));
    }
}
