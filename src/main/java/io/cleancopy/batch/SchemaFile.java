package io.cleancopy.batch;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
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
}
