package io.cleancopy.sink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that waits to be written, and its form in a file.
 *
 * @param values in the order of the columns; may be changed
 */
record HeldRow(Table<?> table, @Nullable Object[] values) {
    private static final String TABLE = "table";
    private static final String VALUES = "values";

    @Nullable
    Object value(String column) {
        return values[place(column)];
    }

    void set(String column, Object value) {
        values[place(column)] = value;
    }

    private int place(String column) {
        for (int i = 0; i < values.length; i++) {
            if (table.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalStateException(table.name() + " has no column " + column);
    }

    static Map<String, Object> toMap(TableRow<?> row) {
        var values = new ArrayList<@Nullable Object>();
        for (Object value : row.values()) {
            values.add(value == null || value instanceof Number || value instanceof List<?> ? value : value.toString());
        }
        var map = new LinkedHashMap<String, Object>();
        map.put(TABLE, row.table().name());
        map.put(VALUES, values);
        return map;
    }

    /** @throws IllegalArgumentException if it is not what {@link #toMap} made */
    static HeldRow of(@Nullable Object stored) {
        if (!(stored instanceof Map<?, ?> map && map.get(VALUES) instanceof List<?> list)) {
            throw new IllegalArgumentException("no row: " + stored);
        }
        var table = Tables.named(String.valueOf(map.get(TABLE)));
        if (list.size() != table.columns().size()) {
            throw new IllegalArgumentException("a row of " + list.size() + " values in " + table.name());
        }
        var values = new @Nullable Object[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(table.columns().get(i).type(), list.get(i));
        }
        return new HeldRow(table, values);
    }

    private static @Nullable Object value(ColumnType type, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        return switch (type) {
            case STRING -> (String) stored;
            case STRING_LIST, STRUCT_LIST -> stored;
            case INT32 -> ((Number) stored).intValue();
            case INT64 -> ((Number) stored).longValue();
            case DOUBLE -> ((Number) stored).doubleValue();
            case DATE -> LocalDate.parse((String) stored);
            case TIMESTAMP -> Instant.parse((String) stored);
        };
    }
}
