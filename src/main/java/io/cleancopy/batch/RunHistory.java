package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The runs of an output folder, told by their files alone: no database is opened and no lock is taken for long. */
public final class RunHistory {
    private RunHistory() {}

    /** The published runs, the oldest first, then the one that is not finished. */
    public static List<RunRecord> read(Path output) {
        var folder = new OutputFolder(output);
        var runs = new ArrayList<RunRecord>();
        folder.publishedRuns().stream()
                .map(Manifest::read)
                .sorted(Comparator.comparingLong(Manifest::sequence).thenComparing(Manifest::runId))
                .forEach(manifest -> runs.add(published(manifest, folder)));
        try {
            for (var staging : folder.stagings()) {
                if (staging.isPlanned() && !folder.isPublished(staging.runId())) {
                    runs.add(unfinished(staging, RunLock.isHeld(folder.lock())));
                }
            }
        } catch (IOException e) {
            throw new OutputException("Cannot read the runs in \"" + output + "\": " + e.getMessage(), e);
        }
        return runs;
    }

    private static RunRecord published(Manifest manifest, OutputFolder folder) {
        return new RunRecord(
                manifest.runId(),
                manifest.parent(),
                String.valueOf(manifest.times().get("started")),
                RunStatus.PUBLISHED,
                manifest.counts(),
                manifest.settings(),
                folder.published(manifest.runId()),
                manifest.files());
    }

    private static RunRecord unfinished(Staging staging, boolean active) throws IOException {
        var head = PlanFile.readHead(staging.plan());
        return new RunRecord(
                head.runId(),
                head.parent(),
                head.started().toString(),
                active ? RunStatus.ACTIVE : RunStatus.UNFINISHED,
                Mark.sum(staging, head),
                head.request().settings(),
                staging.folder(),
                List.<Map<String, Object>>of());
    }
}
