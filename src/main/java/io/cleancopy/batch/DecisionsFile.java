package io.cleancopy.batch;

import io.cleancopy.boilerplate.corpus.Decision;
import io.cleancopy.boilerplate.corpus.Decisions;
import io.cleancopy.json.Json;
import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * What the user decided about learned lines, beside the runs: a JSON object a line. Each run copies what it was used with
 * into its profile.
 */
final class DecisionsFile {
    static final String NAME = "decisions.jsonl";

    private final Path path;

    DecisionsFile(OutputFolder output) {
        path = output.root().resolve(NAME);
    }

    Decisions read() throws IOException {
        return Files.isRegularFile(path) ? read(path) : Decisions.none();
    }

    /** The decisions among the objects of a file. */
    static Decisions read(Path path) throws IOException {
        var decisions = new ArrayList<Decision>();
        int number = 0;
        try (var lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("{\"decision\"")) {
                    decisions.add(Decision.of(Json.readObject(line)));
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + path + " line " + number + ": " + e.getMessage(), e);
        }
        return new Decisions(decisions);
    }

    void write(Decisions decisions) throws IOException {
        try (var file = new AtomicFile(path)) {
            try (var out = new JsonLines(file.out())) {
                for (var decision : decisions.all()) {
                    out.write(decision.toMap());
                }
            }
            file.commit();
        }
    }
}
