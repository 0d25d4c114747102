package io.cleancopy.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What in the tables breaks those who load them, compared with an earlier {@code schema.json}. */
final class SchemaChanges {
    private final Map<String, @Nullable Object> before;
    private final Map<String, @Nullable Object> now;
    private final List<String> faults = new ArrayList<>();

    private SchemaChanges(Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
        this.before = before;
        this.now = now;
    }

    static List<String> faults(Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
        var changes = new SchemaChanges(before, now);
        changes.compare();
        return changes.faults;
    }

    /** The tables as they are, as {@code schema.json} has them. */
    static Map<String, @Nullable Object> current() {
        var tables = new ArrayList<Map<String, @Nullable Object>>();
        for (var table : Tables.ALL) {
            var columns = new ArrayList<Map<String, @Nullable Object>>();
            for (var column : table.columns()) {
                var map = new LinkedHashMap<String, @Nullable Object>();
                map.put("name", column.name());
                map.put("type", column.type().name().toLowerCase(Locale.ROOT));
                map.put("nullable", column.nullable());
                columns.add(map);
            }
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("name", table.name());
            map.put("columns", columns);
            tables.add(map);
        }
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("schema_version", (long) Tables.SCHEMA_VERSION);
        schema.put("tables", tables);
        return schema;
    }

    private void compare() {
        if (version(now) < version(before)) {
            faults.add("the version is " + version(now) + ", it was " + version(before));
        }
        for (var table : list(before, "tables")) {
            var current = named(list(now, "tables"), name(table));
            if (current == null) {
                faults.add(name(table) + " is gone");
            } else {
                compare(name(table), list(table, "columns"), list(current, "columns"));
            }
        }
        for (var table : list(now, "tables")) {
            if (named(list(before, "tables"), name(table)) == null) {
                added(name(table));
            }
        }
    }

    private void compare(
            String table, List<Map<String, @Nullable Object>> before, List<Map<String, @Nullable Object>> now) {
        for (var column : before) {
            var current = named(now, name(column));
            if (current == null) {
                faults.add(table + "." + name(column) + " is gone");
            } else {
                compare(table + "." + name(column), column, current);
            }
        }
        for (var column : now) {
            if (named(before, name(column)) == null) {
                added(table + "." + name(column));
                if (!Boolean.TRUE.equals(column.get("nullable"))) {
                    faults.add(table + "." + name(column)
                            + " is new and must be nullable: rows of older runs have no value");
                }
            }
        }
        if (!common(before, now).equals(common(now, before))) {
            faults.add(table + " has its columns in another order");
        }
    }

    private void compare(String column, Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
        if (!String.valueOf(before.get("type")).equals(now.get("type"))) {
            faults.add(column + " is " + now.get("type") + ", it was " + before.get("type"));
        }
        if (!Boolean.valueOf(Boolean.TRUE.equals(before.get("nullable"))).equals(now.get("nullable"))) {
            faults.add(column
                    + (Boolean.TRUE.equals(now.get("nullable"))
                            ? " may be null, it had a value"
                            : " must have a value, it could be null"));
        }
    }

    private void added(String what) {
        if (version(now) <= version(before)) {
            faults.add(what + " is new: raise Tables.SCHEMA_VERSION above " + version(before));
        }
    }

    private static List<String> common(
            List<Map<String, @Nullable Object>> columns, List<Map<String, @Nullable Object>> others) {
        return columns.stream()
                .map(SchemaChanges::name)
                .filter(name -> named(others, name) != null)
                .toList();
    }

    private static long version(Map<String, @Nullable Object> schema) {
        return (Long) schema.get("schema_version");
    }

    private static String name(Map<String, @Nullable Object> object) {
        return (String) object.get("name");
    }

    static @Nullable Map<String, @Nullable Object> named(List<Map<String, @Nullable Object>> objects, String name) {
        return objects.stream()
                .filter(object -> name(object).equals(name))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> list(Map<String, @Nullable Object> object, String key) {
        return (List<Map<String, @Nullable Object>>) object.get(key);
    }
}
