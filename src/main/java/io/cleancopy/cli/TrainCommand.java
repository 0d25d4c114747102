package io.cleancopy.cli;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.evaluate.Evaluation;
import io.cleancopy.json.Json;
import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy train}: makes the block model from gold pages. */
@Command(
        name = "train",
        description = {
            "Trains a block model on gold pages, of text or of HTML. The same pages in the same order give the same model.",
            "Beside the model, FILE.json says what it was trained on and how well it does on publishers it did not see."
        })
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

    @Option(
            names = "--also",
            paramLabel = "FOLDER",
            split = ",",
            description = "Folders in DIR with the same pages in other forms, such as dumps of another browser,"
                    + " to train on as well. The figures are of --pages.")
    private List<String> others = List.of();

    @Option(names = "--model", paramLabel = "FILE", required = true, description = "Where to write the model.")
    private Path model;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "4",
            description = "Parts of the publishers for cross-validation; 0: none. Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Override
    public Integer call() {
        var gold = new TrainingPages(CleanerSettings.standard());
        for (var dir : dirs) {
            gold.add(dir, Evaluation.open(dir, folder));
        }
        for (String other : others) {
            for (var dir : dirs) {
                gold.addUnmeasured(dir, Evaluation.open(dir, other));
            }
        }
        if (gold.size() == 0) {
            throw new InputException(
                    "Cannot train: no page in \"" + folder + "\" has a gold body. Name the folder with --pages.");
        }
        var out = spec.commandLine().getOut();
        var about = new LinkedHashMap<String, @Nullable Object>();
        about.put(
                "command",
                "cleancopy train " + String.join(" ", names()) + " --pages " + folder
                        + (others.isEmpty() ? "" : " --also " + String.join(",", others)));
        about.put("pages", gold.size());
        about.put("sha256", gold.digest());
        about.put("folds", folds);
        if (folds > 1) {
            about.put("figures", gold.crossValidate(folds));
        }
        write(model, gold.train().write());
        write(Path.of(model + ".json"), Json.writePretty(about) + "\n");
        out.print(Json.writePretty(about) + "\n");
        out.print("trained on " + gold.size() + " pages: " + model + "\n");
        return ExitCodes.DONE;
    }

    private List<String> names() {
        return dirs.stream().map(dir -> String.valueOf(dir.getFileName())).toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException("Cannot write \"" + file + "\": " + e, e);
        }
    }
}
