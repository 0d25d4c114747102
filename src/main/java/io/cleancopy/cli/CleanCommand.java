package io.cleancopy.cli;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy clean}: one page from a file or standard input to standard output. */
@Command(name = "clean", description = "Cleans one page and prints it.")
final class CleanCommand implements Callable<Integer> {
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "-", description = "The page; - is standard input.")
    private String file;

    @Option(names = "--as", paramLabel = "FORM", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private PageForm form;

    CleanCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Outcome outcome = new Cleaner(CleanerSettings.standard()).clean(PageFile.read(file, in));
        if (outcome instanceof Cleaned cleaned) {
            spec.commandLine().getOut().println(cleaned.article().text());
            return ExitCodes.DONE;
        }
        var rejected = (Rejected) outcome;
        spec.commandLine()
                .getErr()
                .println("Not an article: \"" + file + "\" is rejected as "
                        + rejected.reason().id() + ": " + rejected.detail());
        return ExitCodes.FAILED;
    }
}
