package io.cleancopy.batch;

import io.cleancopy.config.NearDuplicates;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.List;

/** Which rows wait until all slices are cleaned and it can be told which articles repeat others. */
final class Waiting {
    private Waiting() {}

    /** Of the articles those that are marked; all that belong to an article where it may not be written at all. */
    static List<Table<?>> tables(NearDuplicates near) {
        return switch (near) {
            case MARK, OFF -> List.of(Tables.ARTICLES);
            case DROP ->
                Tables.OF_PAGES.stream()
                        .filter(table -> table != Tables.REJECTS)
                        .toList();
        };
    }

    /** The same without the articles. */
    static List<Table<?>> besideArticles(NearDuplicates near) {
        return tables(near).stream().filter(table -> table != Tables.ARTICLES).toList();
    }

    /** Those that are written slice by slice. */
    static List<Table<?>> otherTables(NearDuplicates near) {
        var waiting = tables(near);
        return Tables.OF_PAGES.stream()
                .filter(table -> !waiting.contains(table))
                .toList();
    }
}
