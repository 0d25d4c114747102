package io.cleancopy.cli;

import io.cleancopy.boilerplate.corpus.CorpusMemory;
import io.cleancopy.boilerplate.corpus.CorpusProfiler;
import io.cleancopy.boilerplate.corpus.Decisions;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.evaluate.Evaluation;
import io.cleancopy.evaluate.Prediction;
import io.cleancopy.evaluate.Scoring;
import io.cleancopy.model.OutputException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy evaluate}: how well gold pages are cleaned. */
@Command(name = "evaluate", description = "Cleans gold pages and tells how well it was done.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Holds gold.jsonl and the folder with the pages.")
    private Path dir;

    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            defaultValue = "pages",
            description = "Folder in DIR with <id>.html or <id>.txt. Default: ${DEFAULT-VALUE}.")
    private String folder;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Write what was found, one JSON line a page.")
    private @Nullable Path predictions;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form;

    @Option(names = "--worst", paramLabel = "N", description = "Show the N worst pages, and their wrong lines.")
    private int worst;

    @Option(names = "--threads", paramLabel = "N", description = "Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--learn",
            description = "Learn first from the pages themselves what their publishers repeat, as a run does.")
    private boolean learn;

    @Mixin
    private SettingsArguments settings;

    @Override
    public Integer call() {
        atLeast(1, threads, "--threads");
        atLeast(0, worst, "--worst");
        var evaluation = Evaluation.open(dir, folder);
        var cleaner = learn ? taught(evaluation) : settings.cleaner();
        long start = System.nanoTime();
        var found = evaluation.predict(cleaner::clean, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (predictions != null) {
            write(predictions, found);
        }
        var scoring = new Scoring(evaluation.gold(), found);
        var report = new EvaluationReport(scoring.figures(), found.size() / seconds, scoring.worst(worst));
        spec.commandLine()
                .getOut()
                .print(form == ReportForm.JSON ? Printable.json(report.json()) : Printable.text(report.text()));
        return ExitCodes.DONE;
    }

    /** A cleaner that has seen the pages once. */
    private Cleaner taught(Evaluation evaluation) {
        var alone = settings.cleaner();
        var profiler = new CorpusProfiler(CorpusMemory.empty(), 1);
        evaluation.predict(
                page -> {
                    var outcome = alone.clean(page);
                    synchronized (profiler) {
                        profiler.add(outcome);
                    }
                    return outcome;
                },
                threads);
        return alone.taught(profiler.learn().profile(Decisions.none()));
    }

    private void atLeast(int least, int value, String option) {
        if (value < least) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be " + least + " or more, not \"" + value + "\".");
        }
    }

    private static void write(Path file, List<Prediction> predictions) {
        var lines = predictions.stream().map(Prediction::line).toList();
        try {
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException("Cannot write \"" + file + "\": " + e, e);
        }
    }
}
