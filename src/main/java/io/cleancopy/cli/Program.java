package io.cleancopy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program as its user meets it: arguments in, exit code out; data on {@code out}, messages on {@code err}. */
public final class Program {
    private Program() {}

    /** Runs on the process's own streams, in UTF-8 whatever the platform's default is. */
    public static int run(String... args) {
        var output = new Output(new FileOutputStream(FileDescriptor.out));
        var err = utf8(new FileOutputStream(FileDescriptor.err), true);
        int code = run(System.in, utf8(output, false), err, args);
        var failure = output.failure();
        if (failure == null) {
            return code;
        }
        err.println("Cannot write all of the output: " + failure.getMessage() + ".");
        return ExitCodes.FAILED;
    }

    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        try {
            return commandLine(in).setOut(out).setErr(err).execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(InputStream in) {
        var failures = new Failures();
        return new CommandLine(new RootCommand())
                .addSubcommand(new RunCommand())
                .addSubcommand(new CleanCommand(in))
                .addSubcommand(new ExplainCommand(in))
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new RulesCommand())
                .addSubcommand(new RunsCommand())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static PrintWriter utf8(OutputStream out, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), flushLines);
    }
}
