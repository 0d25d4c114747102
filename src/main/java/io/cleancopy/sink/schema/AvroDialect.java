package io.cleancopy.sink.schema;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Avro: a record for one table, a union of records for several. */
final class AvroDialect implements Dialect {
    @Override
    public String id() {
        return "avro";
    }

    @Override
    public String print(List<Table<?>> tables) {
        var records = tables.stream().map(AvroDialect::record).toList();
        return Json.writePretty(records.size() == 1 ? records.get(0) : records);
    }

    private static Map<String, Object> record(Table<?> table) {
        var record = new LinkedHashMap<String, Object>();
        record.put("type", "record");
        record.put("name", table.name());
        record.put("namespace", "io.cleancopy");
        record.put("doc", table.doc());
        record.put("schema_version", Tables.SCHEMA_VERSION);
        record.put("fields", table.columns().stream().map(AvroDialect::field).toList());
        return record;
    }

    private static Map<String, @Nullable Object> field(Column<?> column) {
        var field = new LinkedHashMap<String, @Nullable Object>();
        field.put("name", column.name());
        Object type = type(column);
        field.put("type", column.nullable() ? Arrays.asList("null", type) : type);
        field.put("doc", column.doc());
        if (column.nullable()) {
            field.put("default", null);
        }
        return field;
    }

    private static Object type(Column<?> column) {
        return switch (column.type()) {
            case STRING -> "string";
            case INT32 -> "int";
            case INT64 -> "long";
            case DOUBLE -> "double";
            case DATE -> logical("int", "date");
            case TIMESTAMP -> logical("long", "timestamp-micros");
            case STRING_LIST -> ordered("type", "array", "items", "string");
            case STRUCT_LIST -> ordered("type", "array", "items", struct(column));
        };
    }

    private static Map<String, @Nullable Object> struct(Column<?> column) {
        var fields = new ArrayList<Map<String, @Nullable Object>>();
        for (String name : column.fields()) {
            var field = ordered("name", name, "type", Arrays.asList("null", "string"));
            field.put("default", null);
            fields.add(field);
        }
        var struct = ordered("type", "record", "name", column.name() + "_item");
        struct.put("fields", fields);
        return struct;
    }

    private static Map<String, @Nullable Object> logical(String type, String logicalType) {
        return ordered("type", type, "logicalType", logicalType);
    }

    private static Map<String, @Nullable Object> ordered(
            String key, String value, String secondKey, Object secondValue) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(key, value);
        map.put(secondKey, secondValue);
        return map;
    }
}
