package io.cleancopy.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the rows of {@code articles} have, in which order. Rows wait with all standard columns; what they have
 * beside these goes along with them.
 */
public final class ArticleShape {
    /** The name that stands for all columns but those on request. */
    public static final String STANDARD = "standard";

    private final List<Column<Landed>> extras = new ArrayList<>();
    private final Table<Landed> table;
    private final int[] places;

    private ArticleShape(List<Column<Landed>> chosen) {
        table = new Table<>(Tables.ARTICLES.name(), Tables.ARTICLES.doc(), chosen);
        places = new int[chosen.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Tables.ARTICLES.columns().indexOf(chosen.get(i));
            if (places[i] < 0) {
                extras.add(chosen.get(i));
            }
        }
    }

    /**
     * @param names of columns, {@link #STANDARD} among them if wanted; each counts once
     * @throws IllegalArgumentException if one of them is not {@link #known}
     */
    public static ArticleShape of(List<String> names) {
        var chosen = new LinkedHashSet<Column<Landed>>();
        for (String name : names) {
            chosen.addAll(name.equals(STANDARD) ? Tables.ARTICLES.columns() : List.of(column(name)));
        }
        return new ArticleShape(List.copyOf(chosen));
    }

    public static ArticleShape standard() {
        return of(List.of(STANDARD));
    }

    /** All names there are. */
    public static List<String> known() {
        var known = new ArrayList<String>();
        known.add(STANDARD);
        Tables.ARTICLES.columns().forEach(column -> known.add(column.name()));
        ExtraColumns.ALL.forEach(column -> known.add(column.name()));
        return known;
    }

    private static Column<Landed> column(String name) {
        for (var columns : List.of(Tables.ARTICLES.columns(), ExtraColumns.ALL)) {
            for (var column : columns) {
                if (column.name().equals(name)) {
                    return column;
                }
            }
        }
        throw new IllegalArgumentException("Unknown column \"" + name + "\" of articles");
    }

    /** The table as it is written. */
    public Table<Landed> table() {
        return table;
    }

    /** All tables of a run, as they are written. */
    public List<Table<?>> tables() {
        return Tables.ALL.stream()
                .<Table<?>>map(any -> any == Tables.ARTICLES ? table : any)
                .toList();
    }

    /** What goes along with a row that waits, by the columns' names. */
    public Map<String, Object> extras(Landed landed) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : extras) {
            values.put(column.name(), column.of(landed));
        }
        return values;
    }

    /** The row as it is written. */
    @Nullable
    Object[] values(@Nullable Object[] standard, Map<?, ?> extras) {
        var values = new @Nullable Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = places[i] < 0 ? extras.get(table.columns().get(i).name()) : standard[places[i]];
        }
        return values;
    }
}
