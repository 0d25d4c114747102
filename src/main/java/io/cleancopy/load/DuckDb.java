package io.cleancopy.load;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.schema.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of DuckDB, which reads the files by itself. It lets one process write: who comes second is refused. */
final class DuckDb implements Engine {
    static final String PREFIX = "jdbc:duckdb:";

    private static final String PARQUET = "parquet";

    /** Nothing is guessed; longer than the longest page. */
    private static final String CSV_OPTIONS = "header = true, all_varchar = true, delim = ',', quote = '\"',"
            + " escape = '\"', new_line = '\\n', allow_quoted_nulls = false, max_line_size = 640000000";

    @Override
    public Warehouse warehouse() {
        return Warehouse.DUCKDB;
    }

    @Override
    public List<String> formats() {
        return List.of(PARQUET, "csv");
    }

    @Override
    public Driver driver(@Nullable Path jar) {
        return jar == null ? Drivers.inProgram(PREFIX) : Drivers.in(jar, PREFIX);
    }

    @Override
    public boolean isThere(String url) {
        String file = url.substring(PREFIX.length()).split("[?;]", 2)[0];
        return file.contains(":") || Files.exists(Path.of(file));
    }

    @Override
    public void prepare(Connection connection, @Nullable String schema) {
        // its tables go to the schema main
    }

    @Override
    public void begin(Connection connection) {
        // the file is ours alone
    }

    @Override
    public void created(Connection connection, Table<?> table) {
        // it reads columns, and needs no indexes
    }

    @Override
    public long copy(Connection connection, Table<?> table, String into, List<Path> files, String format)
            throws SQLException {
        return Sql.update(
                connection,
                "INSERT INTO " + Sql.name(into) + " (" + Sql.columns(table) + ") SELECT "
                        + (format.equals(PARQUET) ? Sql.columns(table) : fromText(table)) + " FROM "
                        + (format.equals(PARQUET) ? "read_parquet(" : "read_csv(") + list(files)
                        + (format.equals(PARQUET) ? "" : ", " + CSV_OPTIONS) + ", hive_partitioning = false)");
    }

    private static String fromText(Table<?> table) {
        return table.columns().stream().map(DuckDb::fromText).collect(Collectors.joining(", "));
    }

    private static String fromText(Column<?> column) {
        String name = Sql.name(column.name());
        if (column.type() == ColumnType.STRING_LIST) {
            return "from_json(" + name + ", '[\"VARCHAR\"]')";
        }
        return column.type() == ColumnType.STRUCT_LIST
                ? "from_json(" + name + ", '[{"
                        + column.fields().stream()
                                .map(field -> "\"" + field + "\":\"VARCHAR\"")
                                .collect(Collectors.joining(","))
                        + "}]')"
                : name;
    }

    private static String list(List<Path> files) {
        return files.stream().map(DuckDb::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Names of files are patterns there. */
    private static String literal(Path file) {
        var name = new StringBuilder();
        for (char c : file.toAbsolutePath().toString().toCharArray()) {
            name.append("*?[".indexOf(c) < 0 ? String.valueOf(c) : "[" + c + "]");
        }
        return Sql.literal(name.toString());
    }

    @Override
    public String advice(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("lock on file")
                ? "Another program has the file open: wait until it has ended, or close it."
                : "Check --to.";
    }
}
