package io.cleancopy.cli;

import io.cleancopy.load.LoadedRun;
import io.cleancopy.load.Loading;
import io.cleancopy.load.Target;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy load}: published runs into a database. */
@Command(
        name = "load",
        description = "Loads the published runs that a database does not have yet, each by one transaction. Interrupted"
                + " at any moment, the same command loads what is missing.")
final class LoadCommand implements Callable<Integer> {
    private static final String PASSWORD = "CLEANCOPY_PASSWORD";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTPUT_DIR", description = "Folder of the runs.")
    private Path output;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "jdbc:postgresql://HOST/DATABASE or jdbc:duckdb:FILE.")
    private String url;

    @Option(names = "--user", paramLabel = "NAME", description = "Of Postgres.")
    private @Nullable String user;

    @Option(
            names = "--password-env",
            paramLabel = "VARIABLE",
            description = "Environment variable that holds the password. Default: " + PASSWORD + ".")
    private @Nullable String passwordVariable;

    @Option(names = "--password-file", paramLabel = "FILE", description = "File whose first line is the password.")
    private @Nullable Path passwordFile;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "Schema of Postgres that has the tables. Default: the first of the search path.")
    private @Nullable String schema;

    @Option(
            names = "--driver",
            paramLabel = "FILE",
            description = "Jar of the JDBC driver. That of Postgres is in the program, that of DuckDB is not.")
    private @Nullable Path driver;

    @Option(names = "--run", paramLabel = "ID", description = "Load this run alone.")
    private @Nullable String runId;

    @Option(names = "--dry-run", description = "Only say which runs would be loaded.")
    private boolean dryRun;

    private int loaded;

    @Override
    public Integer call() {
        var loading = new Loading(Target.of(url, user, password(), schema, driver));
        var out = spec.commandLine().getOut();
        if (dryRun) {
            var missing = loading.missing(output, runId);
            missing.forEach(run -> out.println(
                    "Would load run " + Printable.line(run.runId()) + ": " + run.articles() + " articles."));
            loaded = missing.size();
        } else {
            loading.load(output, runId, this::tell);
        }
        if (loaded == 0) {
            out.println("Nothing to load.");
        }
        return ExitCodes.DONE;
    }

    private void tell(LoadedRun run) {
        loaded++;
        var out = spec.commandLine().getOut();
        out.println("Loaded run " + Printable.line(run.runId()) + ": " + run.articles() + " articles, " + run.rows()
                + " rows in all"
                + (run.superseded() == 0 ? "" : "; " + run.superseded() + " articles were there from later runs")
                + ".");
        out.flush();
    }

    private @Nullable String password() {
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile).lines().findFirst().orElse("");
            } catch (IOException e) {
                throw new SettingsException("Cannot read \"" + passwordFile + "\" of --password-file: " + e, e);
            }
        }
        String password = System.getenv(passwordVariable == null ? PASSWORD : passwordVariable);
        if (password == null && passwordVariable != null) {
            throw new SettingsException(
                    "Cannot find the environment variable \"" + passwordVariable + "\" of --password-env. Set it.");
        }
        return password;
    }
}
