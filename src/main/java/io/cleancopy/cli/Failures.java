package io.cleancopy.cli;

import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on the error stream and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        var err = command.getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        if (command.getParent() == null) {
            err.println(
                    "Commands: " + String.join(", ", command.getSubcommands().keySet()));
        }
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCodes.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        var err = command.getErr();
        err.println(sentence(e));
        if (wantsTrace(command)) {
            e.printStackTrace(new PrintWriter(err, true));
        }
        return ExitCodes.of(e);
    }

    private static String sentence(Exception e) {
        if (e instanceof InputException || e instanceof OutputException || e instanceof SettingsException) {
            return e.getMessage();
        }
        return "Unexpected failure: " + e + ". With --debug more is told.";
    }

    private static boolean wantsTrace(CommandLine command) {
        return ((RootCommand) command.getCommandSpec().root().userObject()).debug()
                || System.getenv("CLEANCOPY_DEBUG") != null;
    }
}
