package io.cleancopy.sink;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table: its name, what a row is, and its columns in order. It equals itself alone, as its columns do. */
public record Table<R>(String name, String doc, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The row's values in the order of the columns, as every format writes them. */
    @Nullable
    Object[] values(R row) {
        var values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).of(row);
        }
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
