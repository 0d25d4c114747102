package io.cleancopy.cli;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.clean.Examples;
import io.cleancopy.clean.PackChoice;
import io.cleancopy.clean.Rules;
import io.cleancopy.config.PackFiles;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.SettingsException;
import io.cleancopy.pack.PackText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy rules}: the rules in their order, and the test of publisher packs. */
@Command(
        name = "rules",
        subcommands = RulesDiffCommand.class,
        description =
                "Lists the rules in the order in which they decide: id, reason, a line that each takes and one that"
                        + " it keeps. Switch a rule off by its id in cleancopy.clean.disable-rules.")
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        int number = 0;
        for (var rule : Rules.standard()) {
            number++;
            print(number, rule, spec.commandLine().getOut());
        }
    }

    @Command(
            name = "test",
            description =
                    "Checks publisher packs by their own examples: those that come with cleancopy and those in DIR."
                            + " Prints a line for each; ends with exit code 2 when one is broken, and says what to mend.")
    int test(
            @Parameters(
                            paramLabel = "DIR",
                            arity = "0..1",
                            description = "Folder of your packs, as for cleancopy.clean.packs.")
                    @Nullable
                    Path folder) {
        var check = new PackCheck();
        PackChoice.product().forEach(check::add);
        if (folder != null) {
            packs(folder).forEach(check::add);
        }
        spec.commandLine().getOut().print(check.table());
        if (check.broken().isEmpty()) {
            return ExitCodes.DONE;
        }
        throw new SettingsException(String.join("\n", check.broken()));
    }

    private static List<PackText> packs(Path folder) {
        try {
            return PackFiles.in(folder);
        } catch (SettingsException e) {
            throw new SettingsException("Cannot test \"" + folder + "\". " + e.getMessage(), e);
        }
    }

    private static void print(int number, Rule rule, PrintWriter out) {
        var examples = Examples.of(rule.id());
        out.print(number + "  " + rule.id() + "  (" + rule.reason().id() + ")\n");
        out.print("    " + rule.doc() + "\n");
        print("    removes  ", examples, Verdict.TAKES, out);
        print("    keeps    ", examples, Verdict.KEEPS, out);
        out.print("\n");
    }

    private static void print(String label, Examples examples, Verdict verdict, PrintWriter out) {
        examples.texts(verdict).stream().limit(1).forEach(text -> out.print(label + text + "\n"));
    }
}
