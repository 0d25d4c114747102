package io.cleancopy.cli;

import io.cleancopy.boilerplate.learned.Training;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.evaluate.Evaluation;
import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy train}: makes the block model from gold pages. */
@Command(
        name = "train",
        description = "Trains the block model on gold pages. The same pages in the same order give the same model.")
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Each holds gold.jsonl and the folder with the pages.")
    private List<Path> dirs;

    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            defaultValue = "text",
            description = "Folder in DIR with <id>.html or <id>.txt. Default: ${DEFAULT-VALUE}.")
    private String folder;

    @Option(names = "--model", paramLabel = "FILE", required = true, description = "Where to write the model.")
    private Path model;

    @Override
    public Integer call() {
        var training = new Training();
        var drafts = new Drafts(CleanerSettings.standard());
        for (var dir : dirs) {
            add(training, drafts, Evaluation.open(dir, folder));
        }
        if (training.pages() == 0) {
            throw new InputException(
                    "Cannot train: no page in \"" + folder + "\" has a gold body. Name the folder with --pages.");
        }
        try {
            Files.writeString(model, training.train().write(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException("Cannot write \"" + model + "\": " + e, e);
        }
        spec.commandLine().getOut().print("trained on " + training.pages() + " pages: " + model + "\n");
        return ExitCodes.DONE;
    }

    private static void add(Training training, Drafts drafts, Evaluation evaluation) {
        for (var gold : evaluation.gold()) {
            var page = gold.body() == null ? null : evaluation.page(gold);
            if (page != null) {
                training.add(drafts.of(page), gold.body());
            }
        }
    }
}
