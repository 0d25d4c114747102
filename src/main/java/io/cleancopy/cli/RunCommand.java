package io.cleancopy.cli;

import io.cleancopy.batch.Progress;
import io.cleancopy.batch.RunLauncher;
import io.cleancopy.batch.RunOrder;
import io.cleancopy.batch.RunOrder.Unfinished;
import io.cleancopy.batch.RunResult;
import io.cleancopy.batch.RunResult.End;
import io.cleancopy.batch.StopSignal;
import io.cleancopy.config.RunSettings;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import io.cleancopy.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cleancopy run}: cleans all new and changed pages of the input and publishes a run. */
@Command(
        name = "run",
        description =
                "Cleans the pages that are new or changed and publishes them as one run. Interrupted at any moment,"
                        + " the same command finishes the run.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunArguments arguments;

    @Option(names = "--run-id", paramLabel = "ID", description = "Names the run. Default: the UTC time of its start.")
    private @Nullable String runId;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day that the run is for, such as 2026-03-04. It names the run, and a day has one run.")
    private @Nullable LocalDate date;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long to wait for another run in the output folder to end, such as 90s, 20m, 2h. Default:"
                    + " not at all.")
    private @Nullable Duration wait;

    @Option(names = "--dry-run", description = "Only say what a run would process; write nothing.")
    private boolean dryRun;

    @Option(names = "--fresh", description = "Throw away a run that was not finished, and start anew.")
    private boolean fresh;

    @Option(
            names = "--repair",
            description =
                    "First mend what can be made again from the published runs, and say what: the link to the newest,"
                            + " remains of starts that came to nothing, the database of jobs.")
    private boolean repair;

    @Option(names = "--quiet", description = "Say nothing unless something goes wrong.")
    private boolean quiet;

    @Override
    public Integer call() {
        var properties = arguments.read();
        var settings = properties.runSettings();
        var order = new RunOrder(
                settings,
                properties.cleanerSettings(),
                runId,
                date,
                fresh ? Unfinished.DISCARD : Unfinished.FINISH,
                wait == null ? Duration.ZERO : wait);
        if (repair && dryRun) {
            throw new SettingsException(
                    "Cannot use --repair with --dry-run, which changes nothing. Leave one of them out.");
        }
        if (dryRun) {
            var launcher = new RunLauncher(Progress.SILENT, new StopSignal(), Clock.systemUTC());
            return report(launcher.preview(order), settings);
        }
        if (repair) {
            var launcher = new RunLauncher(Progress.SILENT, new StopSignal(), Clock.systemUTC());
            launcher.repair(order).forEach(spec.commandLine().getErr()::println);
        }
        var err = spec.commandLine().getErr();
        try (var stop = new GracefulStop();
                var watch = Watch.open(properties.watchSettings(), err, Clock.systemUTC())) {
            return watched(order, stop, watch);
        }
    }

    private int watched(RunOrder order, GracefulStop stop, Watch watch) {
        try {
            var result = run(order, stop, watch.progress());
            int code = report(result, order.run());
            watch.ended(result, code);
            return code;
        } catch (RuntimeException e) {
            watch.failed(Failures.sentence(e), ExitCodes.of(e));
            throw e;
        }
    }

    private RunResult run(RunOrder order, GracefulStop stop, Progress watching) {
        if (quiet) {
            return new RunLauncher(watching, stop.signal(), Clock.systemUTC()).run(order);
        }
        try (var line = new ProgressLine(spec.commandLine().getErr(), System.console() != null)) {
            return new RunLauncher(new BothProgress(line, watching), stop.signal(), Clock.systemUTC()).run(order);
        }
    }

    private int report(RunResult result, RunSettings settings) {
        if (result.end() == End.STOPPED) {
            spec.commandLine().getErr().print(Printable.text(RunSummary.of(result)));
        } else if (!quiet) {
            spec.commandLine().getOut().print(Printable.text(RunSummary.of(result)));
        }
        return switch (result.end()) {
            case PUBLISHED ->
                settings.rejectsTooMany(
                                result.counts().processed(), result.counts().rejected())
                        ? ExitCodes.TOO_MANY_REJECTED
                        : ExitCodes.DONE;
            case NOTHING_NEW, DONE_BEFORE, PLANNED, UNFINISHED -> ExitCodes.DONE;
            case STOPPED -> ExitCodes.STOPPED;
        };
    }
}
