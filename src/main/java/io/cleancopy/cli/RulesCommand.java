package io.cleancopy.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cleancopy rules}: the rules in their order. */
@Command(
        name = "rules",
        description = "Lists the rules in the order in which they decide, with a line that each removes and one that it"
                + " keeps. An id can be switched off with cleancopy.clean.disable-rules.")
final class RulesCommand implements Runnable {
    private final Supplier<List<RuleCard>> rules;

    @Spec
    private CommandSpec spec;

    RulesCommand(Supplier<List<RuleCard>> rules) {
        this.rules = rules;
    }

    @Override
    public void run() {
        int number = 0;
        var out = spec.commandLine().getOut();
        for (var rule : rules.get()) {
            number++;
            out.print(number + "  " + rule.id() + "  (" + rule.reason().id() + ")\n");
            out.print("   " + rule.doc() + "\n");
            out.print("   removes  " + rule.removes() + "\n");
            out.print("   keeps    " + rule.keeps() + "\n\n");
        }
    }
}
