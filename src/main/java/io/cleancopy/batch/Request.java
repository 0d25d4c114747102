package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.sink.Tables;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a run is asked to do, as far as it decides about what is published. An unfinished run is finished only by the
 * same request.
 *
 * @param layout of the files of articles
 * @param settings fingerprint of what decides about pages
 */
record Request(
        List<String> inputs,
        List<String> formats,
        List<String> columns,
        String layout,
        int limit,
        boolean full,
        String settings,
        int schemaVersion) {
    Request {
        inputs = List.copyOf(inputs);
        formats = List.copyOf(formats);
        columns = List.copyOf(columns);
    }

    static Request of(RunSettings run, String fingerprint) {
        var inputs = run.inputs().stream().map(Request::absolute).toList();
        return new Request(
                inputs,
                run.formats(),
                run.columns(),
                layout(run),
                run.limit(),
                run.full(),
                fingerprint,
                Tables.SCHEMA_VERSION);
    }

    /** How the files of articles are cut, and texts in CSV written where that is not exactly. */
    private static String layout(RunSettings run) {
        String cut = run.partition().name().toLowerCase(Locale.ROOT) + "/" + run.articleFileBytes();
        return run.csvText().isExact() ? cut : cut + "/csv with " + run.csvText();
    }

    private static String absolute(String input) {
        return Path.of(input).toAbsolutePath().normalize().toString();
    }

    /** What the other asks for differently: {@code formats csv instead of csv,parquet}; empty when nothing. */
    String differences(Request other) {
        var mine = toMap();
        var differences = new StringBuilder();
        for (var theirs : other.toMap().entrySet()) {
            var value = mine.get(theirs.getKey());
            if (!Objects.equals(value, theirs.getValue())) {
                differences
                        .append(differences.length() == 0 ? "" : ", ")
                        .append(theirs.getKey().replace('_', ' '))
                        .append(" " + shown(theirs.getValue()) + " instead of " + shown(value));
            }
        }
        return differences.toString();
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return String.join(",", list.stream().map(String::valueOf).toList());
        }
        return value.equals((long) Integer.MAX_VALUE) ? "none" : value.toString();
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("settings", settings);
        map.put("inputs", inputs);
        map.put("formats", formats);
        map.put("columns", columns);
        map.put("layout", layout);
        map.put("limit", (long) limit);
        map.put("full", full);
        map.put("schema_version", (long) schemaVersion);
        return map;
    }

    static Request read(Fields fields) {
        return new Request(
                fields.texts("inputs"),
                fields.texts("formats"),
                fields.texts("columns"),
                fields.text("layout"),
                fields.count("limit"),
                fields.truth("full"),
                fields.text("settings"),
                fields.count("schema_version"));
    }
}
