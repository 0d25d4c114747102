package io.cleancopy.iceberg;

import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;

/**
 * The columns of a run's table, as its {@code schema.json} tells them, for Iceberg. All but the key may be null, so that a
 * later run can leave a column out.
 */
final class TableSchema {
    static final String KEY = "article_id";
    static final String VERSION = "version";

    private int lastId;

    private TableSchema() {}

    /** @throws OutputException if the run does not tell the columns, or not {@link #KEY} and {@link #VERSION} */
    static Schema of(Path run, String table) {
        var file = run.resolve("schema.json");
        try {
            for (var value : list(Json.readObject(Files.readString(file)).get("tables"))) {
                var map = (Map<?, ?>) value;
                if (table.equals(map.get("name"))) {
                    return new TableSchema().schema(list(map.get("columns")));
                }
            }
            throw new IllegalArgumentException("no table " + table);
        } catch (IOException | RuntimeException e) {
            throw new OutputException(
                    "Cannot read the columns of " + table + " from " + file + ": " + e.getMessage()
                            + ". Restore the run, or make one with the columns " + KEY + " and " + VERSION + ".",
                    e);
        }
    }

    private Schema schema(List<?> columns) {
        var fields = new ArrayList<NestedField>();
        for (var value : columns) {
            fields.add(field((Map<?, ?>) value));
        }
        var schema = new Schema(fields);
        if (schema.findField(VERSION) == null) {
            throw new IllegalArgumentException("no column " + VERSION);
        }
        var key = schema.findField(KEY);
        if (key == null) {
            throw new IllegalArgumentException("no column " + KEY);
        }
        return new Schema(fields, Set.of(key.fieldId()));
    }

    private NestedField field(Map<?, ?> column) {
        String name = (String) column.get("name");
        String doc = (String) column.get("doc");
        int id = ++lastId;
        var type = type((String) column.get("type"), column);
        return name.equals(KEY) ? NestedField.required(id, name, type, doc) : NestedField.optional(id, name, type, doc);
    }

    private Type type(String type, Map<?, ?> column) {
        return switch (type) {
            case "string" -> Types.StringType.get();
            case "int32" -> Types.IntegerType.get();
            case "int64" -> Types.LongType.get();
            case "double" -> Types.DoubleType.get();
            case "date" -> Types.DateType.get();
            case "timestamp" -> Types.TimestampType.withZone();
            case "string_list" -> Types.ListType.ofRequired(++lastId, Types.StringType.get());
            case "struct_list" -> Types.ListType.ofRequired(++lastId, struct(list(column.get("fields"))));
            default -> throw new IllegalArgumentException("unknown type " + type + " of column " + column.get("name"));
        };
    }

    private Types.StructType struct(List<?> names) {
        var fields = new ArrayList<NestedField>();
        for (var name : names) {
            fields.add(NestedField.optional(++lastId, (String) name, Types.StringType.get()));
        }
        return Types.StructType.of(fields);
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
