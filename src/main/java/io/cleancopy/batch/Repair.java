package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what can be made again from the published runs. Only for who holds the run lock. Never touches a published run, nor
 * one that can be finished.
 */
final class Repair {
    private final OutputFolder output;
    private final JobDatabase database;
    private final List<String> done = new ArrayList<>();

    private Repair(OutputFolder output, JobDatabase database) {
        this.output = output;
        this.database = database;
    }

    /** What was done, a sentence each. */
    static List<String> of(OutputFolder output, JobDatabase database) throws IOException {
        var repair = new Repair(output, database);
        repair.stagings();
        repair.inProgress(output.root());
        repair.inProgress(output.state());
        repair.latest();
        repair.jobs();
        return repair.done;
    }

    private void stagings() throws IOException {
        for (var staging : output.stagings()) {
            if (output.isPublished(staging.runId())) {
                staging.remove();
                done.add("Removed \"" + staging.folder() + "\": its run is published.");
            } else if (!staging.isPlanned()) {
                staging.remove();
                done.add("Removed \"" + staging.folder() + "\": it is no run.");
            }
        }
        removeFiles(output.root().resolve(".staging"), "");
        output.removeEmptyStaging();
    }

    /** Of files that were being written when a process ended. */
    private void inProgress(Path folder) throws IOException {
        removeFiles(folder, ".inprogress");
    }

    private void removeFiles(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (file.toString().endsWith(ending) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                    done.add("Removed \"" + file + "\": it is no run.");
                }
            }
        }
    }

    private void latest() throws IOException {
        var newest = newest();
        if (newest == null) {
            return;
        }
        var target = Path.of(OutputFolder.RUN + newest);
        if (!Files.isSymbolicLink(output.latest())
                || !Files.readSymbolicLink(output.latest()).equals(target)) {
            Publication.moveLatest(output, newest);
            done.add("Linked \"" + output.latest() + "\" to " + target + ".");
        }
    }

    private @Nullable String newest() {
        return output.publishedRuns().stream()
                .map(Manifest::read)
                .max(Comparator.comparingLong(Manifest::sequence).thenComparing(Manifest::runId))
                .map(Manifest::runId)
                .orElse(null);
    }

    private void jobs() throws IOException {
        try {
            database.forget();
            done.add("Threw away what " + database.name() + " knew of jobs; runs go on from their files.");
        } catch (SQLException e) {
            throw new OutputException(
                    "Cannot use " + database.name() + ": " + Failure.root(e) + " Mend that and start again.", e);
        }
    }
}
