package io.cleancopy.batch;

import io.cleancopy.model.InputException;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables and columns of a run, for programs that load it. */
final class SchemaFile {
    static final String NAME = "schema.json";

    private SchemaFile() {}

    static Map<String, Object> of(List<Table<?>> tables) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("schema_version", Tables.SCHEMA_VERSION);
        schema.put("tables", tables.stream().map(SchemaFile::table).toList());
        return schema;
    }

    private static Map<String, Object> table(Table<?> table) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", table.name());
        map.put("doc", table.doc());
        map.put("columns", table.columns().stream().map(SchemaFile::column).toList());
        return map;
    }

    private static Map<String, Object> column(Column<?> column) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", column.name());
        map.put("type", column.type().name().toLowerCase(Locale.ROOT));
        map.put("nullable", column.nullable());
        if (!column.fields().isEmpty()) {
            map.put("fields", column.fields());
        }
        map.put("doc", column.doc());
        return map;
    }

    /**
     * The tables of a run; their columns take no values from rows.
     *
     * @throws InputException if the file is not there or cannot be read
     */
    static List<Table<?>> read(Path run) {
        var file = run.resolve(NAME);
        try {
            var tables = new ArrayList<Table<?>>();
            for (var table : Fields.parse(Files.readString(file)).list("tables")) {
                tables.add(new Table<>(
                        table.text("name"),
                        table.text("doc"),
                        table.list("columns").stream().map(SchemaFile::column).toList()));
            }
            return tables;
        } catch (IOException | RuntimeException e) {
            throw new InputException(
                    "Cannot read \"" + file + "\": " + e.getMessage()
                            + ". Restore the run, or use the version of cleancopy that wrote it.",
                    e);
        }
    }

    private static Column<Object> column(Fields fields) {
        return new Column<>(
                fields.text("name"),
                ColumnType.valueOf(fields.text("type").toUpperCase(Locale.ROOT)),
                fields.truth("nullable"),
                fields.text("doc"),
                fields.textsOrNone("fields"),
                row -> null);
    }
}
