package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/**
 * A run in progress: its plan, the marks of its finished slices, and apart from them the folder that will be published.
 */
record Staging(Path folder) {
    String runId() {
        return folder.getFileName().toString();
    }

    Path plan() {
        return folder.resolve("plan.jsonl");
    }

    /** See {@link SourceChanges}. */
    Path changes() {
        return folder.resolve("changes.jsonl");
    }

    /** A staging without a plan is the remains of a start that came to nothing. */
    boolean isPlanned() {
        return Files.isRegularFile(plan());
    }

    /** What becomes {@code run=<id>} by one rename. */
    Path run() {
        return folder.resolve("run");
    }

    Path done() {
        return folder.resolve(".done");
    }

    Path mark(int slice) {
        return done().resolve(name(slice, "json"));
    }

    Path ledger(int slice) {
        return done().resolve(name(slice, "ledger.jsonl"));
    }

    /** Rows of a slice's articles that wait to be written. */
    Path heldPages(int slice) {
        return done().resolve(name(slice, "articles.jsonl"));
    }

    /** Says that they are written. */
    Path articlesMark(int group) {
        return done().resolve(name(group, "articles.json"));
    }

    /** Lines of the ledger on articles that the run does not write. */
    Path articleChanges() {
        return done().resolve("changes.ledger.jsonl");
    }

    /** Says that these are written, and the tables with their rows. */
    Path changesMark() {
        return done().resolve("changes.json");
    }

    private static String name(int slice, String ending) {
        return String.format(Locale.ROOT, "part-%05d.%s", slice, ending);
    }

    /** What is left is then no run any more. */
    void removePlan() throws IOException {
        Files.deleteIfExists(plan());
    }

    /** Removes all of it, the plan first. */
    void remove() throws IOException {
        removePlan();
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
