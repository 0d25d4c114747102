package io.cleancopy.loading;

import io.cleancopy.json.Json;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Asks a database, with values as {@link Rows} has them. */
public final class Database {
    private final Connection connection;

    public Database(Connection connection) {
        this.connection = connection;
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public List<Map<String, @Nullable Object>> query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var columns = found.getMetaData();
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, @Nullable Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), plain(found.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        if (value instanceof Date || value instanceof java.time.LocalDate) {
            return value.toString();
        }
        if (value instanceof java.sql.Array array) {
            return plain((Object[]) array.getArray());
        }
        if (value instanceof DuckDBStruct struct) {
            return struct.getMap();
        }
        return value instanceof PGobject json ? Json.readValue(String.valueOf(json.getValue())) : value;
    }

    private static List<@Nullable Object> plain(@Nullable Object[] values) throws SQLException {
        var list = new ArrayList<@Nullable Object>();
        for (var value : values) {
            list.add(plain(value));
        }
        return list;
    }
}
