package io.cleancopy.batch;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** How the last attempt at an unfinished run ended. After a kill there is none. */
record RunNote(RunStatus status, Instant at, String why) {
    private static Path file(Staging staging) {
        return staging.folder().resolve("note.json");
    }

    /** Best effort: what keeps it from being written is told as the failure of the run. */
    static void write(Staging staging, RunNote note) {
        if (!staging.isPlanned()) {
            return;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("status", note.status().id());
        map.put("at", note.at().toString());
        map.put("why", note.why());
        try {
            AtomicFile.write(file(staging), Json.write(map));
        } catch (IOException e) {
            // the disk is full, or gone
        }
    }

    static void remove(Staging staging) throws IOException {
        Files.deleteIfExists(file(staging));
    }

    /** Null when there is none that can be read. */
    static @Nullable RunNote read(Staging staging) {
        try {
            var fields = Fields.parse(Files.readString(file(staging)));
            return new RunNote(
                    RunStatus.of(fields.text("status")), Instant.parse(fields.text("at")), fields.text("why"));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
