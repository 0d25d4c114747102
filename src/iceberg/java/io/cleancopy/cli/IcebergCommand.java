package io.cleancopy.cli;

import io.cleancopy.batch.CrashPoints;
import io.cleancopy.iceberg.LoadedRun;
import io.cleancopy.iceberg.TableChoice;
import io.cleancopy.iceberg.TableLoader;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cleancopy iceberg}: brings an Iceberg table up to the newest run. */
@Command(
        name = "iceberg",
        description = {
            "Loads runs into an Iceberg table: all that it does not have yet, one snapshot each, exactly once.",
            "The table has one row per article, its latest version. Runs have to be written with --format parquet."
        })
public final class IcebergCommand implements AddedCommand, Callable<Integer> {
    private static final String SECRET = "CLEANCOPY_CATALOG_SECRET";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "OUTPUT",
            arity = "0..1",
            defaultValue = "output",
            description = "Folder of the runs. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            description = "Folder of the tables' files. Default: iceberg in OUTPUT.")
    private @Nullable Path warehouse;

    @Option(
            names = "--catalog",
            paramLabel = "URL",
            description = "jdbc:postgresql://… or another JDBC database, or http(s)://… of a REST catalog."
                    + " Default: an H2 database in the warehouse.")
    private @Nullable String catalog;

    @Option(names = "--user", paramLabel = "NAME", description = "User of the catalog's database.")
    private @Nullable String user;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "Its first line is the password of the database, or the token for the REST catalog."
                    + " Default: the environment variable " + SECRET + ".")
    private @Nullable Path secretFile;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = "cleancopy",
            description = "Namespace of the table. Default: ${DEFAULT-VALUE}.")
    private String namespace;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = "articles",
            description = "Name of the table. Default: ${DEFAULT-VALUE}.")
    private String table;

    @Option(
            names = "--catalog-property",
            paramLabel = "KEY=VALUE",
            description = "A property for the catalog, as Iceberg names it; such as warehouse for a REST catalog.")
    private Map<String, String> properties = Map.of();

    private long runs;

    @Override
    public String name() {
        return "iceberg";
    }

    @Override
    public Integer call() {
        var choice = new TableChoice(
                warehouse != null ? warehouse : output.resolve("iceberg"),
                catalog,
                user,
                secret(),
                namespace,
                table,
                properties);
        new TableLoader(choice, CrashPoints.fromSystem()).load(output, this::tell);
        if (runs == 0) {
            spec.commandLine().getOut().println("Nothing new for " + choice + ".");
        }
        return ExitCodes.DONE;
    }

    private void tell(LoadedRun run) {
        runs++;
        var out = spec.commandLine().getOut();
        out.println(Printable.line(run.runId()) + "  rows written: " + run.written() + ", replaced: " + run.replaced());
        out.flush();
    }

    private @Nullable String secret() {
        if (secretFile == null) {
            return System.getenv(SECRET);
        }
        try {
            return Files.readString(secretFile).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new SettingsException("Cannot read --secret-file \"" + secretFile + "\": " + e.getMessage() + ".", e);
        }
    }
}
