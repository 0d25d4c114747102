package io.cleancopy.sink;

import java.util.List;

/** A table: its name, what a row is, and its columns in order. */
public record Table<R>(String name, String doc, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }
}
