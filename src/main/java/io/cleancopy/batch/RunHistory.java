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
                    runs.add(unfinished(staging, folder));
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
                null,
                null,
                manifest.files());
    }

    private static RunRecord unfinished(Staging staging, OutputFolder folder) throws IOException {
        var head = PlanFile.readHead(staging.plan());
        boolean active = RunLock.isHeld(folder.lock());
        var note = RunNote.read(staging);
        return new RunRecord(
                head.runId(),
                head.parent(),
                head.started().toString(),
                active ? RunStatus.ACTIVE : note == null ? RunStatus.UNFINISHED : note.status(),
                Mark.sum(staging, head),
                head.request().settings(),
                staging.folder(),
                active
                        ? holder(folder)
                        : note == null ? "its process was ended" : "at " + note.at() + ": " + note.why(),
                active ? null : command(head, folder),
                List.<Map<String, Object>>of());
    }

    private static String holder(OutputFolder folder) {
        String holder = RunLock.holder(folder.lock());
        return holder.isEmpty() ? "a process" : holder.substring(2, holder.length() - 1);
    }

    /** What is asked for beside settings in a file, as far as it is not what is asked for by default. */
    private static String command(PlanHead head, OutputFolder folder) {
        var request = head.request();
        var command = new StringBuilder("cleancopy run");
        request.inputs().forEach(input -> command.append(' ').append(quoted(input)));
        command.append(" -o ").append(quoted(folder.realRoot().toString()));
        command.append(" --format ").append(String.join(",", request.formats()));
        if (!request.columns().equals(List.of("standard"))) {
            command.append(" --columns ").append(String.join(",", request.columns()));
        }
        if (request.limit() < Integer.MAX_VALUE) {
            command.append(" --limit ").append(request.limit());
        }
        return command.append(request.options()).toString();
    }

    private static String quoted(String argument) {
        boolean plain =
                argument.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || "/._-=+:,@".indexOf(c) >= 0);
        return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
