package io.cleancopy.cli;

import io.cleancopy.model.SettingsException;
import io.cleancopy.sink.ArticleShape;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialect;
import io.cleancopy.sink.schema.Dialects;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cleancopy schema}: the tables as a warehouse, a format or a tool declares them. */
@Command(
        name = "schema",
        description = "Prints what declares the tables of a run to a warehouse, a format or a tool, with descriptions.")
final class SchemaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--for",
            paramLabel = "DIALECT",
            required = true,
            completionCandidates = DialectIds.class,
            description = "${COMPLETION-CANDIDATES}.")
    private String dialect;

    @Option(names = "--table", paramLabel = "NAME", description = "This table alone. Without it all tables.")
    private @Nullable String table;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns of articles, as the run has them. Default: standard.")
    private List<String> columns = List.of(ArticleShape.STANDARD);

    @Override
    public void run() {
        spec.commandLine().getOut().print(dialect().print(tables()));
    }

    private Dialect dialect() {
        try {
            return Dialects.byId(dialect);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(e.getMessage(), e);
        }
    }

    private ArticleShape shape() {
        try {
            return ArticleShape.of(columns);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(e.getMessage() + ". Known: " + String.join(", ", ArticleShape.known()), e);
        }
    }

    private List<Table<?>> tables() {
        var all = shape().tables();
        if (table == null) {
            return all;
        }
        for (var known : all) {
            if (known.name().equals(table)) {
                return List.of(known);
            }
        }
        throw new SettingsException("Unknown table \"" + table + "\" in --table. Known: "
                + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", ")));
    }

    /** For the help. */
    static final class DialectIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dialects.all().stream().map(Dialect::id).iterator();
        }
    }
}
