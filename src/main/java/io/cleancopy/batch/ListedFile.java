package io.cleancopy.batch;

import io.cleancopy.json.JsonLines;
import io.cleancopy.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file of records that a run has listed and all of whose records are known since: while it is untouched, the next run
 * need not open it.
 *
 * @param passedOver what else is in the file: how many records are no pages, by what they are
 * @param settings fingerprint under which they are known
 */
record ListedFile(String location, Stamp stamp, long records, Map<String, Long> passedOver, String settings) {
    /** The file of the run that says it; there only if there is something to say. */
    static final String NAME = "listed.jsonl";

    static void write(Path run, List<ListedFile> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        try (var file = new AtomicFile(run.resolve(NAME))) {
            try (var out = new JsonLines(file.out())) {
                for (var listed : files) {
                    out.write(listed.toMap());
                }
            }
            file.commit();
        }
    }

    static void each(Path run, Consumer<ListedFile> take) throws IOException {
        var path = run.resolve(NAME);
        if (Files.exists(path)) {
            Lines.each(path, line -> take.accept(read(line)));
        }
    }

    private Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", location);
        map.put("size", stamp.size());
        map.put("modified", stamp.modified());
        map.put("records", records);
        if (!passedOver.isEmpty()) {
            map.put("passed_over", passedOver);
        }
        map.put("settings", settings);
        return map;
    }

    private static ListedFile read(Fields line) {
        return new ListedFile(
                line.text("file"),
                new Stamp(line.number("size"), line.number("modified")),
                line.number("records"),
                Map.of(),
                line.text("settings").intern());
    }
}
