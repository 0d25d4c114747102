package io.cleancopy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
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
            return commandLine(in, args).setOut(out).setErr(err).execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(InputStream in, String[] args) {
        var failures = new Failures();
        var line = new CommandLine(new RootCommand());
        commands(in, args).forEach((name, command) -> line.addSubcommand(command.get()));
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** All commands, or the one that is asked for: to take each apart costs more than a page. */
    private static Map<String, Supplier<Object>> commands(InputStream in, String[] args) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("run", RunCommand::new);
        all.put("clean", () -> new CleanCommand(in));
        all.put("explain", () -> new ExplainCommand(in));
        all.put("evaluate", EvaluateCommand::new);
        all.put("train", TrainCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("profile", ProfileCommand::new);
        all.put("runs", RunsCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("load", LoadCommand::new);
        String first = args.length == 0 ? "" : args[0];
        if (args.length == 1 && (first.equals("--version") || first.equals("-V"))) {
            return Map.of();
        }
        var asked = all.get(first);
        if (asked != null) {
            return Map.of(first, asked);
        }
        for (var added : ServiceLoader.load(AddedCommand.class)) {
            all.put(added.name(), () -> added);
        }
        return all;
    }

    private static PrintWriter utf8(OutputStream out, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), flushLines);
    }
}
