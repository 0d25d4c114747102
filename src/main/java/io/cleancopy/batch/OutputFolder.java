package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder of the runs, and where things are in it. */
record OutputFolder(Path root) {
    static final String RUN = "run=";
    private static final String STAGING = ".staging";

    /** Without symbolic links, as far as the folder is there. */
    Path realRoot() {
        try {
            return Files.isDirectory(root)
                    ? root.toRealPath()
                    : root.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new OutputException("Cannot find output \"" + root + "\": " + e, e);
        }
    }

    /** Lock and database. */
    Path state() {
        return root.resolve(".state");
    }

    Path lock() {
        return state().resolve("lock");
    }

    Staging staging(String runId) {
        return new Staging(root.resolve(STAGING).resolve(runId));
    }

    Path published(String runId) {
        return root.resolve(RUN + runId);
    }

    Path latest() {
        return root.resolve("latest");
    }

    boolean isPublished(String runId) {
        return Files.exists(published(runId), LinkOption.NOFOLLOW_LINKS);
    }

    /** Folders of published runs, by name. */
    List<Path> publishedRuns() {
        return folders(root, RUN);
    }

    /** Work in progress, by name. */
    List<Staging> stagings() {
        return folders(root.resolve(STAGING), "").stream().map(Staging::new).toList();
    }

    /** Removes the staging folder if nothing is in it. */
    void removeEmptyStaging() throws IOException {
        if (Files.isDirectory(root.resolve(STAGING)) && stagings().isEmpty()) {
            Files.deleteIfExists(root.resolve(STAGING));
        }
    }

    private static List<Path> folders(Path in, String prefix) {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (var entries = Files.list(in)) {
            return entries.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OutputException("Cannot list \"" + in + "\": " + e, e);
        }
    }
}
