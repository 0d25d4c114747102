package io.cleancopy.batch;

import io.cleancopy.config.Deletes;
import io.cleancopy.config.RunSettings;
import io.cleancopy.config.Selection;
import io.cleancopy.sink.Tables;
import io.cleancopy.text.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a run is asked to do, as far as it decides about what is published. An unfinished run is finished only by the
 * same request.
 *
 * @param selection of pages
 * @param layout of the files of articles
 * @param settings fingerprint of what decides about pages
 */
record Request(
        List<String> inputs,
        List<String> formats,
        List<String> columns,
        String layout,
        int limit,
        String selection,
        String settings,
        int schemaVersion) {
    private static final String DELETES = "deletes";

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
                selection(run.selection()),
                fingerprint,
                Tables.SCHEMA_VERSION);
    }

    /** Which pages are taken. How many may be deleted is not in it: the plan that was frozen has been allowed. */
    private static String selection(Selection selection) {
        var words = new ArrayList<String>();
        words.add(selection.full() ? "full" : "changed");
        if (selection.since() != null) {
            words.add("since " + selection.since());
        }
        if (selection.retryRejects()) {
            words.add("rejects");
        }
        if (selection.deletes() == Deletes.SYNC) {
            words.add(DELETES);
        }
        return String.join(" and ", words);
    }

    /** How the files of articles are cut, and texts in CSV written where that is not exactly. */
    private static String layout(RunSettings run) {
        String cut = run.partition().name().toLowerCase(Locale.ROOT) + "/" + run.articleFileBytes();
        return run.csvText().isExact() ? cut : cut + "/csv with " + run.csvText();
    }

    private static String absolute(String input) {
        return Path.of(input).toAbsolutePath().normalize().toString();
    }

    /** The selection as the command line has it, each option with a space before it. */
    String options() {
        var options = new StringBuilder();
        for (String word : selection.split(" and ")) {
            options.append(
                    switch (word) {
                        case "changed" -> "";
                        case "full" -> " --full";
                        case "rejects" -> " --retry-rejects";
                        case DELETES -> " --sync-deletes";
                        default -> " --" + word;
                    });
        }
        return options.toString();
    }

    /** What becomes of articles whose pages are gone. */
    Deletes deletes() {
        return selection.endsWith(DELETES) ? Deletes.SYNC : Deletes.KEEP;
    }

    /** Whether the other asks for the same to be made of pages, though perhaps for other pages. */
    boolean makesTheSame(Request other) {
        return with(other.limit, other.selection).equals(other);
    }

    private Request with(int otherLimit, String otherSelection) {
        return new Request(inputs, formats, columns, layout, otherLimit, otherSelection, settings, schemaVersion);
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
        map.put("selection", selection);
        map.put("schema_version", (long) schemaVersion);
        return map;
    }

    /** As everybody may read it: addresses in the inputs without their secrets. */
    Map<String, Object> published() {
        var map = toMap();
        map.put("inputs", inputs.stream().map(Secrets::masked).toList());
        return map;
    }

    static Request read(Fields fields) {
        return new Request(
                fields.texts("inputs"),
                fields.texts("formats"),
                fields.texts("columns"),
                fields.text("layout"),
                fields.count("limit"),
                fields.text("selection"),
                fields.text("settings"),
                fields.count("schema_version"));
    }
}
