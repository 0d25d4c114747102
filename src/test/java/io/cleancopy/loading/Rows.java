package io.cleancopy.loading;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as JSON Lines has them: column to text, Long, Double, list of text or null. */
public final class Rows {
    private Rows() {}

    /** All rows of a table in a run. */
    public static List<Map<String, @Nullable Object>> of(Path run, Table<?> table) {
        try (Stream<Path> parts = Files.walk(run.resolve(table.name()))) {
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            for (var part : parts.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readString(part).lines().map(Json::readObject).forEach(rows::add);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a warehouse must hold of a table when these runs are loaded, the oldest first: of each article version the rows
     * of the last run that had it; of pages that are no articles all rows.
     */
    public static List<Map<String, @Nullable Object>> held(List<Path> runs, Table<?> table) {
        var held = new ArrayList<Map<String, @Nullable Object>>();
        for (var run : runs) {
            for (var row : of(run, table)) {
                if (!hasVersions(table)
                        || row.get("run_id").equals(lastRuns(runs).get(version(row)))) {
                    held.add(row);
                }
            }
        }
        return held;
    }

    private static Map<List<?>, Object> lastRuns(List<Path> runs) {
        var last = new LinkedHashMap<List<?>, Object>();
        for (var run : runs) {
            of(run, Tables.ARTICLES).forEach(row -> last.put(version(row), row.get("run_id")));
        }
        return last;
    }

    private static List<@Nullable Object> version(Map<String, @Nullable Object> row) {
        var version = new ArrayList<@Nullable Object>();
        version.add(row.get("article_id"));
        version.add(row.get("version"));
        return version;
    }

    private static boolean hasVersions(Table<?> table) {
        return !Tables.OF_EARLIER_ARTICLES.contains(table)
                && table.columns().stream().map(Column::name).anyMatch("version"::equals);
    }
}
