package io.cleancopy.cli;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import io.cleancopy.sink.Markdown;
import io.cleancopy.text.Printable;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cleancopy clean}: one page from a file or standard input to standard output. */
@Command(
        name = "clean",
        description = "Cleans one page and prints its article. Keeps no state; exit code 1 when there is no article.")
final class CleanCommand implements Callable<Integer> {
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
    private PageForm form;

    CleanCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Outcome outcome = page.clean(in);
        if (outcome instanceof Rejected rejected) {
            spec.commandLine().getErr().println(Rejections.sentence(rejected));
            return ExitCodes.FAILED;
        }
        var out = spec.commandLine().getOut();
        out.print(print(((Cleaned) outcome).article()));
        return ExitCodes.DONE;
    }

    private String print(Article article) {
        return switch (form) {
            case TEXT -> Printable.text(article.text()) + "\n";
            case JSON -> Printable.json(ArticleJson.of(article));
            case MARKDOWN -> Printable.text(Markdown.page(article));
        };
    }
}
