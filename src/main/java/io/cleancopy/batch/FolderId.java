package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Tells output folders apart that share a database, on whatever machines. No output depends on it: a folder that lost its id
 * gets another, and its unfinished run goes on as a new job.
 */
final class FolderId {
    private FolderId() {}

    /** A random id, kept in a file, and the real path, in which a copy differs. Only for who holds the run lock. */
    static String of(Path state) throws IOException {
        var file = state.resolve("id");
        String id = Files.exists(file) ? Files.readString(file).strip() : "";
        if (id.isEmpty()) {
            id = UUID.randomUUID().toString();
            AtomicFile.write(file, id + "\n");
        }
        return id + " " + state.toRealPath().getParent();
    }
}
