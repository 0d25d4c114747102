package io.cleancopy.cli;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.clean.Examples;
import io.cleancopy.clean.Rules;
import io.cleancopy.draft.Rule;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cleancopy rules}: the rules in their order. */
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
