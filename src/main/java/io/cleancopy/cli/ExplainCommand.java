package io.cleancopy.cli;

import io.cleancopy.text.Printable;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cleancopy explain}: what became of every block of a page, and why. */
@Command(
        name = "explain",
        description = "Shows what becomes of every block of one page: body, lifted into a field, removed or trimmed; by"
                + " which rule, and on what evidence.")
final class ExplainCommand implements Callable<Integer> {
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PageArguments page;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form;

    ExplainCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        var told = Told.of(page.clean(in));
        var command = spec.commandLine();
        command.getOut()
                .print(
                        switch (form) {
                            case TEXT ->
                                new ExplanationText(command.getColorScheme().ansi()).of(told);
                            case JSON -> Printable.json(ExplanationJson.of(told));
                        });
        return ExitCodes.DONE;
    }
}
