package io.cleancopy.load;

import io.cleancopy.model.OutputException;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.schema.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database has it.
 *
 * @param columns from their names to whether a row must have a value; none when there is no such table
 */
record DatabaseTable(String name, Map<String, Boolean> columns) {
    static DatabaseTable read(Connection connection, String name) throws SQLException {
        var columns = new LinkedHashMap<String, Boolean>();
        try (var statement = connection.prepareStatement("SELECT column_name, is_nullable, column_default"
                + " FROM information_schema.columns WHERE table_catalog = current_database()"
                + " AND table_schema = current_schema() AND table_name = ?")) {
            Sql.set(statement, name);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.put(found.getString(1), found.getString(2).equals("NO") && found.getString(3) == null);
                }
            }
        }
        return new DatabaseTable(name, columns);
    }

    boolean isThere() {
        return !columns.isEmpty();
    }

    /**
     * Makes the table, or adds the columns that it lacks, which are null in the rows that are there.
     *
     * @throws OutputException if it asks for a value that {@code table} does not have
     */
    void fit(Connection connection, Engine engine, Table<?> table) throws SQLException {
        if (!isThere()) {
            Sql.execute(connection, Dialects.byId(engine.warehouse().id()).print(List.of(table)));
            engine.created(connection, table);
            return;
        }
        var names = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        refuseMissing(names);
        for (var column : table.columns()) {
            if (!columns.containsKey(column.name())) {
                Sql.execute(
                        connection,
                        "ALTER TABLE " + Sql.name(name) + " ADD COLUMN " + Sql.name(column.name()) + " "
                                + engine.warehouse().optionalType(column));
            }
        }
    }

    private void refuseMissing(Set<String> names) {
        columns.forEach((column, required) -> {
            if (required && !names.contains(column)) {
                throw new OutputException("Cannot fill the table " + name + ": it asks for a value of \"" + column
                        + "\", a column that the run does not have. ALTER TABLE " + name + " ALTER COLUMN "
                        + Sql.name(column) + " DROP NOT NULL mends that.");
            }
        });
    }
}
