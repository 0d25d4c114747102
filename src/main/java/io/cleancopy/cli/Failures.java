package io.cleancopy.cli;

import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import io.cleancopy.text.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
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
        err.println(shown(String.valueOf(e.getMessage())));
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
        err.println(shown(sentence(e)));
        if (wantsTrace(command)) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            err.print(shown(trace.toString()));
        }
        return ExitCodes.of(e);
    }

    /** Names of files and what drivers say must neither steer the terminal nor tell secrets. */
    private static String shown(String message) {
        return Printable.text(Secrets.masked(message));
    }

    static String sentence(Exception e) {
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
