package io.cleancopy.sink.schema;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schema of the rows in JSON Lines: of one table, or of several under {@code $defs}. Further columns are allowed, so
 * that it holds for the files of later versions as well.
 */
final class JsonSchemaDialect implements Dialect {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    @Override
    public String id() {
        return "json-schema";
    }

    @Override
    public String print(List<Table<?>> tables) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DRAFT);
        schema.put("$comment", "cleancopy, schema version " + Tables.SCHEMA_VERSION);
        if (tables.size() == 1) {
            schema.putAll(row(tables.get(0)));
        } else {
            var rows = new LinkedHashMap<String, Object>();
            tables.forEach(table -> rows.put(table.name(), row(table)));
            schema.put("$defs", rows);
        }
        return Json.writePretty(schema);
    }

    private static Map<String, Object> row(Table<?> table) {
        var properties = new LinkedHashMap<String, Object>();
        table.columns().forEach(column -> properties.put(column.name(), property(column)));
        var row = new LinkedHashMap<String, Object>();
        row.put("title", table.name());
        row.put("description", table.doc());
        row.put("type", "object");
        row.put("properties", properties);
        row.put("required", List.copyOf(properties.keySet()));
        return row;
    }

    private static Map<String, Object> property(Column<?> column) {
        var property = new LinkedHashMap<String, Object>();
        property.put("description", column.doc());
        String type = type(column.type());
        property.put("type", column.nullable() ? List.of(type, "null") : type);
        switch (column.type()) {
            case STRING, INT64, DOUBLE -> {}
            case INT32 -> {
                property.put("minimum", Integer.MIN_VALUE);
                property.put("maximum", Integer.MAX_VALUE);
            }
            case DATE -> property.put("format", "date");
            case TIMESTAMP -> property.put("format", "date-time");
            case STRING_LIST -> property.put("items", Map.of("type", "string"));
            case STRUCT_LIST -> property.put("items", struct(column));
        }
        return property;
    }

    private static Map<String, Object> struct(Column<?> column) {
        var fields = new LinkedHashMap<String, Object>();
        column.fields().forEach(name -> fields.put(name, Map.of("type", List.of("string", "null"))));
        var struct = new LinkedHashMap<String, Object>();
        struct.put("type", "object");
        struct.put("properties", fields);
        struct.put("required", column.fields());
        return struct;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case STRING, DATE, TIMESTAMP -> "string";
            case INT32, INT64 -> "integer";
            case DOUBLE -> "number";
            case STRING_LIST, STRUCT_LIST -> "array";
        };
    }
}
