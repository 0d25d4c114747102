package io.cleancopy.load;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.model.SettingsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings the published runs of an output folder into a database: those that it does not have, in their order. */
public final class Loading {
    private final Target target;

    public Loading(Target target) {
        this.target = target;
    }

    /**
     * The runs that the database does not have. Nothing is changed, and no database made.
     *
     * @param runId of the only run to ask for; null: all
     */
    public List<PublishedRun> missing(Path output, @Nullable String runId) {
        var runs = runs(output, runId);
        if (!target.isThere()) {
            return runs;
        }
        var connection = target.open();
        try {
            return missing(runs, loader(connection));
        } finally {
            Target.close(connection);
        }
    }

    /**
     * Loads them. When one fails, those before it stay loaded.
     *
     * @param runId of the only run to load; null: all
     * @param each is told of every run as soon as it is loaded
     */
    public void load(Path output, @Nullable String runId, Consumer<LoadedRun> each) {
        var runs = runs(output, runId);
        var connection = target.open();
        try {
            var loader = loader(connection);
            for (var run : missing(runs, loader)) {
                var loaded = loader.load(run);
                if (loaded != null) {
                    each.accept(loaded);
                }
            }
        } finally {
            Target.close(connection);
        }
    }

    private RunLoader loader(Connection connection) {
        return new RunLoader(connection, target.engine(), target.toString());
    }

    private static List<PublishedRun> missing(List<PublishedRun> runs, RunLoader loader) {
        var missing = new ArrayList<PublishedRun>();
        for (var run : runs) {
            if (!loader.has(run)) {
                missing.add(run);
            }
        }
        return missing;
    }

    private static List<PublishedRun> runs(Path output, @Nullable String runId) {
        var runs = PublishedRun.all(output);
        if (runId == null) {
            return runs;
        }
        for (var run : runs) {
            if (run.runId().equals(runId)) {
                return List.of(run);
            }
        }
        throw new SettingsException("Cannot load run \"" + runId + "\" of --run: there is none in \"" + output
                + "\". \"cleancopy runs list\" shows which there are.");
    }
}
