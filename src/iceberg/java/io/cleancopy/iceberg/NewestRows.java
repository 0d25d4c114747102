package io.cleancopy.iceberg;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.Record;

/**
 * Which rows of a run go into the table: of each article the newest version, unless the table has a newer one. Holds the
 * ids of all articles of the run, about 150 bytes each.
 */
final class NewestRows {
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> tombstones = new HashSet<>();

    static NewestRows of(RunTable articles, RunTable tombstones, Schema schema) throws IOException {
        var newest = new NewestRows();
        articles.each(
                schema.select(TableSchema.KEY, TableSchema.VERSION),
                row -> newest.versions.merge(id(row), version(row), Math::max));
        tombstones.each(schema.select(TableSchema.KEY), row -> newest.tombstones.add(id(row)));
        return newest;
    }

    static String id(Record row) {
        return (String) row.getField(TableSchema.KEY);
    }

    private static int version(Record row) {
        return (Integer) row.getField(TableSchema.VERSION);
    }

    boolean isEmpty() {
        return versions.isEmpty() && tombstones.isEmpty();
    }

    /**
     * Whether this row of the table has to go: the run removes the article, or brings a version of it that is not older. An
     * article that the run both removes and brings is brought.
     */
    boolean replaces(Record row) {
        Integer version = versions.get(id(row));
        if (version == null) {
            return tombstones.contains(id(row));
        }
        if (version >= version(row)) {
            return true;
        }
        versions.remove(id(row));
        tombstones.remove(id(row));
        return false;
    }

    /** Whether this row of the run is to be written; true once for each article. Asked after the table's rows. */
    boolean takes(Record row) {
        return versions.remove(id(row), version(row));
    }
}
