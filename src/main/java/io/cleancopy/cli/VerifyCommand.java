package io.cleancopy.cli;

import io.cleancopy.batch.Verification;
import io.cleancopy.batch.Verification.Checksums;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy verify}: whether the published runs are what they were when they were published. */
@Command(
        name = "verify",
        description = "Checks the published runs: every file, checksum and count, and that rows, ledgers and runs fit"
                + " together. Tells a line for each fault; changes nothing.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN",
            description = "Check these runs alone, each by itself. Default: all, and that they follow each other.")
    private List<String> runs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder of the runs. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(names = "--quick", description = "Without the checksums.")
    private boolean quick;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var checksums = quick ? Checksums.SKIP : Checksums.COMPARE;
        var result = new Verification(output, checksums, out::println).check(runs);
        out.println(
                result.faults() == 0
                        ? count(result.runs(), "run is", "runs are") + " whole, with "
                                + count(result.articles(), "article version", "article versions") + "."
                        : count(result.faults(), "fault", "faults") + " in " + count(result.runs(), "run", "runs")
                                + ".");
        return result.faults() == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
