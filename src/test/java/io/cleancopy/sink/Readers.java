package io.cleancopy.sink;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** Reads files back with readers that are not ours; values as the columns' types say. */
final class Readers {
    private static final int MAX_FIELD = 64 << 20;

    private static final Connection DUCKDB = open();

    private Readers() {}

    interface Reader {
        List<List<@Nullable Object>> read(Path file, Table<?> table) throws Exception;
    }

    /** The readers of a format, by name. */
    static Map<String, Reader> of(Sink sink) {
        return switch (sink.id()) {
            case "csv" -> Map.of("strict", Readers::strictCsv, "fastcsv", Readers::fastCsv, "duckdb", Readers::duckCsv);
            case "jsonl" -> Map.of("json", Readers::jsonLines, "duckdb", Readers::duckJson);
            case "parquet" -> Map.of("duckdb", Readers::duckParquet);
            default -> throw new IllegalStateException("No reader for " + sink.id());
        };
    }

    /** One for all tests: to open another takes longer than most of them. */
    private static Connection open() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<@Nullable Object>> strictCsv(Path file, Table<?> table) throws IOException {
        var records = StrictCsv.read(Files.readString(file));
        assertHeader(table, records.get(0));
        return records.subList(1, records.size()).stream()
                .map(record -> typed(table, record))
                .toList();
    }

    /** Does not tell an empty text from no value: columns that may have none come back as null for both. */
    private static List<List<@Nullable Object>> fastCsv(Path file, Table<?> table) throws IOException {
        var records = new ArrayList<List<@Nullable String>>();
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(MAX_FIELD)
                .maxRecordSize(MAX_FIELD)
                .build();
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_FIELD)
                .build(handler, file, StandardCharsets.UTF_8)) {
            for (CsvRecord record : reader) {
                records.add(new ArrayList<>(record.getFields()));
            }
        }
        assertHeader(table, records.remove(0));
        return records.stream()
                .map(record -> {
                    for (int i = 0; i < record.size(); i++) {
                        if (table.columns().get(i).nullable() && "".equals(record.get(i))) {
                            record.set(i, null);
                        }
                    }
                    return typed(table, record);
                })
                .toList();
    }

    private static List<List<@Nullable Object>> duckCsv(Path file, Table<?> table) throws SQLException {
        String names = table.columns().stream()
                .map(column -> "'" + column.name() + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        var rows = query("SELECT * FROM read_csv('" + file + "', auto_detect=false, header=true, delim=',', quote='\"',"
                + " escape='\"', new_line='\\n', allow_quoted_nulls=false, max_line_size=" + MAX_FIELD
                + ", columns={" + names + "})");
        return rows.stream().map(row -> typed(table, strings(row))).toList();
    }

    private static List<List<@Nullable Object>> jsonLines(Path file, Table<?> table) throws IOException {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : Files.readString(file).split("\n")) {
            var object = Json.readObject(line);
            assertHeader(table, new ArrayList<>(object.keySet()));
            var row = new ArrayList<@Nullable Object>();
            for (var column : table.columns()) {
                row.add(fromJson(column.type(), object.get(column.name())));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object fromJson(ColumnType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case STRING, STRING_LIST, STRUCT_LIST, INT64, DOUBLE -> value;
            case INT32 -> Math.toIntExact((Long) value);
            case DATE -> LocalDate.parse((String) value);
            case TIMESTAMP -> Instant.parse((String) value);
        };
    }

    private static List<List<@Nullable Object>> duckJson(Path file, Table<?> table) throws SQLException {
        String types = table.columns().stream()
                .map(column -> "'" + column.name() + "': '" + duckType(column) + "'")
                .collect(Collectors.joining(", "));
        return query("SELECT * FROM read_json('" + file + "', format='newline_delimited', maximum_object_size="
                + MAX_FIELD + ", columns={" + types + "})");
    }

    private static List<List<@Nullable Object>> duckParquet(Path file, Table<?> table) throws SQLException {
        return query("SELECT * FROM read_parquet('" + file + "')");
    }

    static String duckType(Column<?> column) {
        return switch (column.type()) {
            case STRING -> "VARCHAR";
            case INT32 -> "INTEGER";
            case INT64 -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
            case STRING_LIST -> "VARCHAR[]";
            case STRUCT_LIST ->
                column.fields().stream()
                        .map(field -> field + " VARCHAR")
                        .collect(Collectors.joining(", ", "STRUCT(", ")[]"));
        };
    }

    static List<List<@Nullable Object>> query(String sql) throws SQLException {
        try (var statement = DUCKDB.createStatement();
                var found = statement.executeQuery(sql)) {
            int width = found.getMetaData().getColumnCount();
            var rows = new ArrayList<List<@Nullable Object>>();
            while (found.next()) {
                var row = new ArrayList<@Nullable Object>();
                for (int i = 1; i <= width; i++) {
                    row.add(plain(found.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof java.sql.Array array) {
            var items = new ArrayList<@Nullable Object>();
            for (Object item : (Object[]) array.getArray()) {
                items.add(item instanceof DuckDBStruct struct ? struct.getMap() : item);
            }
            return items;
        }
        return value;
    }

    private static List<@Nullable String> strings(List<@Nullable Object> row) {
        var strings = new ArrayList<@Nullable String>();
        row.forEach(value -> strings.add((String) value));
        return strings;
    }

    private static List<@Nullable Object> typed(Table<?> table, List<@Nullable String> record) {
        if (record.size() != table.columns().size()) {
            throw new IllegalStateException(record.size() + " fields in a record");
        }
        var row = new ArrayList<@Nullable Object>();
        for (int i = 0; i < record.size(); i++) {
            row.add(fromText(table.columns().get(i).type(), record.get(i)));
        }
        return row;
    }

    private static @Nullable Object fromText(ColumnType type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case STRING -> text;
            case INT32 -> Integer.valueOf(text);
            case INT64 -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIMESTAMP -> Instant.parse(text);
            case STRING_LIST, STRUCT_LIST -> Json.readValue(text);
        };
    }

    private static void assertHeader(Table<?> table, List<?> header) {
        var names = table.columns().stream().map(Column::name).toList();
        if (!names.equals(header)) {
            throw new IllegalStateException("header " + header + " instead of " + names);
        }
    }
}
