package io.cleancopy.batch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The articles of all runs of a folder, merged as the README says. */
final class CurrentRows {
    private final Newsroom newsroom;
    private final List<String> runs;

    /** @param runs the oldest first */
    CurrentRows(Newsroom newsroom, List<String> runs) {
        this.newsroom = newsroom;
        this.runs = runs;
    }

    /** Each row without what tells in which run it was written, with its rows in the tables beside. By article. */
    Map<String, Map<String, Object>> articles() {
        var current = new TreeMap<String, Map<String, Object>>();
        for (String run : runs) {
            for (var row : newsroom.rows(run, "articles")) {
                current.merge(id(row), beside(run, row), (old, next) -> version(next) >= version(old) ? next : old);
            }
            for (var tombstone : newsroom.rows(run, "tombstones")) {
                current.computeIfPresent(id(tombstone), (id, row) -> version(row) <= version(tombstone) ? null : row);
            }
            for (var amended : newsroom.rows(run, "amended")) {
                var row = Objects.requireNonNull(current.get(id(amended)), "amended, but not there");
                if (version(row) == version(amended)) {
                    for (String column : List.of("source", "duplicate_of", "duplicate_score")) {
                        row.put(column, amended.get(column));
                    }
                }
            }
        }
        current.values().forEach(row -> row.keySet().removeAll(List.of("run_id", "version")));
        return current;
    }

    private Map<String, Object> beside(String run, Map<String, Object> article) {
        var row = new LinkedHashMap<>(article);
        for (String table : List.of("media", "related", "lifted", "removed")) {
            row.put(
                    table,
                    newsroom.rows(run, table).stream()
                            .filter(other -> id(other).equals(id(article)) && version(other) == version(article))
                            .sorted(Comparator.comparingLong(other -> ((Number) other.get("seq")).longValue()))
                            .map(CurrentRows::withoutRun)
                            .toList());
        }
        return row;
    }

    private static Map<String, Object> withoutRun(Map<String, Object> row) {
        var map = new TreeMap<>(row);
        map.keySet().removeAll(List.of("run_id", "version"));
        return map;
    }

    private static String id(Map<String, Object> row) {
        return String.valueOf(row.get("article_id"));
    }

    private static long version(Map<String, Object> row) {
        return ((Number) row.get("version")).longValue();
    }
}
