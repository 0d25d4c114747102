package io.cleancopy.sink.schema;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.List;
import java.util.stream.Collectors;

/** {@code CREATE TABLE IF NOT EXISTS} with descriptions, for a warehouse. */
final class SqlDialect implements Dialect {
    private final Warehouse warehouse;

    SqlDialect(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public String id() {
        return warehouse.id();
    }

    @Override
    public String print(List<Table<?>> tables) {
        return "-- cleancopy, schema version " + Tables.SCHEMA_VERSION + "\n"
                + tables.stream().map(table -> "\n" + print(table)).collect(Collectors.joining());
    }

    private String print(Table<?> table) {
        String columns = table.columns().stream()
                .map(column -> "    " + warehouse.name(column.name()) + " " + warehouse.type(column) + inside(column))
                .collect(Collectors.joining(",\n"));
        return "CREATE TABLE IF NOT EXISTS " + warehouse.name(table.name()) + " (\n" + columns + "\n)" + behind(table)
                + ";\n" + statements(table);
    }

    /** The column's description where it is part of the column. */
    private String inside(Column<?> column) {
        String doc = warehouse.literal(column.doc());
        return switch (warehouse) {
            case DUCKDB, POSTGRES, REDSHIFT -> "";
            case SNOWFLAKE, SPARK -> " COMMENT " + doc;
            case BIGQUERY -> " OPTIONS (description = " + doc + ")";
        };
    }

    /** The table's description where it is part of the table. */
    private String behind(Table<?> table) {
        String doc = warehouse.literal(table.doc());
        return switch (warehouse) {
            case DUCKDB, POSTGRES, REDSHIFT -> "";
            case SNOWFLAKE -> " COMMENT = " + doc;
            case SPARK -> " COMMENT " + doc;
            case BIGQUERY -> " OPTIONS (description = " + doc + ")";
        };
    }

    /** The descriptions where they are statements of their own. */
    private String statements(Table<?> table) {
        return switch (warehouse) {
            case BIGQUERY, SNOWFLAKE, SPARK -> "";
            case DUCKDB, POSTGRES, REDSHIFT -> {
                String name = warehouse.name(table.name());
                yield table.columns().stream()
                        .map(column -> "COMMENT ON COLUMN " + name + "." + warehouse.name(column.name()) + " IS "
                                + warehouse.literal(column.doc()) + ";\n")
                        .collect(Collectors.joining(
                                "", "COMMENT ON TABLE " + name + " IS " + warehouse.literal(table.doc()) + ";\n", ""));
            }
        };
    }
}
