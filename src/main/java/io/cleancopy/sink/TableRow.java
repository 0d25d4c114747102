package io.cleancopy.sink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row, and the table it belongs to. */
record TableRow<R>(Table<R> table, R row) {
    @Nullable
    Object[] values() {
        return table.values(row);
    }

    /** The rows of an article, its own first, in the order of the tables; only those of the tables that are asked for. */
    static List<TableRow<?>> of(Landed landed, List<Table<?>> tables) {
        var article = landed.article();
        var rows = new ArrayList<TableRow<?>>();
        rows.add(new TableRow<>(Tables.ARTICLES, landed));
        side(rows, Tables.MEDIA, landed, article.metadata().media());
        side(rows, Tables.RELATED, landed, article.metadata().related());
        side(rows, Tables.LIFTED, landed, article.lifts());
        side(rows, Tables.REMOVED, landed, article.removals());
        rows.removeIf(row -> !tables.contains(row.table));
        return rows;
    }

    private static <T> void side(List<TableRow<?>> rows, Table<SideRow<T>> table, Landed landed, List<T> values) {
        int seq = 0;
        for (var value : values) {
            seq++;
            rows.add(new TableRow<>(table, new SideRow<>(landed, seq, value)));
        }
    }
}
