package io.cleancopy.cli;

import io.cleancopy.config.CleancopyProperties;
import io.cleancopy.config.Given;
import io.cleancopy.config.SettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The settings of a run that can be given on the command line; they win over those of {@code --config}. */
final class RunArguments {
    @Parameters(
            paramLabel = "INPUT",
            description = "Files, folders (with all folders below) and globs of pages. Default: input.")
    private @Nullable List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder of the runs. Default: output.")
    private @Nullable String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "What to write: csv, parquet, jsonl. Default: csv,parquet.")
    private @Nullable List<String> formats;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns of articles; standard stands for all but body_paragraphs, body_markdown, media and"
                    + " related. Default: standard.")
    private @Nullable List<String> columns;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that clean pages; the output is the same. Default: 0, one per processor.")
    private @Nullable String threads;

    @Option(
            names = "--csv-safe",
            description = "CSV for spreadsheets: an apostrophe before what would be a formula. Not for loading.")
    private boolean csvSafe;

    @Option(names = "--limit", paramLabel = "N", description = "Process the first N pages of the plan only.")
    private @Nullable String limit;

    @Option(names = "--full", description = "Process unchanged pages as well.")
    private boolean full;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only pages whose files were changed on this day (UTC) or at this time, or later; the others"
                    + " wait.")
    private @Nullable String since;

    @Option(names = "--retry-rejects", description = "Process rejected pages again though they did not change.")
    private boolean retryRejects;

    @Option(names = "--sync-deletes", description = "Write tombstones for articles whose pages are gone.")
    private boolean syncDeletes;

    @Option(names = "--allow-mass-delete", description = "However many are gone.")
    private boolean allowMassDelete;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Append what happens to a file, a line an event; - is standard error.")
    private @Nullable String log;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings: .yaml, .yml or .properties.")
    private @Nullable Path config;

    CleancopyProperties read() {
        var given = new ArrayList<Given>();
        add(given, "cleancopy.input", inputs, "INPUT");
        add(given, "cleancopy.output", output, "--output");
        add(given, "cleancopy.formats", formats, "--format");
        add(given, "cleancopy.articles.columns", columns, "--columns");
        add(given, "cleancopy.csv.formulas", csvSafe ? "guarded" : null, "--csv-safe");
        add(given, "cleancopy.threads", threads, "--threads");
        add(given, "cleancopy.limit", limit, "--limit");
        add(given, "cleancopy.log.file", log, "--log");
        add(given, "cleancopy.full", full ? "true" : null, "--full");
        add(given, "cleancopy.since", since, "--since");
        add(given, "cleancopy.retry-rejects", retryRejects ? "true" : null, "--retry-rejects");
        add(given, "cleancopy.deletes.sync", syncDeletes ? "true" : null, "--sync-deletes");
        add(given, "cleancopy.deletes.max-ratio", allowMassDelete ? "1" : null, "--allow-mass-delete");
        environment(given, "cleancopy.database.user", "CLEANCOPY_DATABASE_USER");
        environment(given, "cleancopy.database.password", "CLEANCOPY_DATABASE_PASSWORD");
        return SettingsReader.read(config, given);
    }

    /** Where secrets are kept out of files and command lines. */
    private static void environment(List<Given> given, String key, String variable) {
        add(given, key, System.getenv(variable), variable);
    }

    private static void add(List<Given> given, String key, @Nullable Object value, String option) {
        if (value != null) {
            given.add(new Given(key, value, option));
        }
    }
}
