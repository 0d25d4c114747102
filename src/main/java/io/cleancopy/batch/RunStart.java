package io.cleancopy.batch;

import io.cleancopy.batch.RunOrder.Unfinished;
import io.cleancopy.batch.RunResult.End;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.ProgramVersion;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One order, with the lock held: finishes what is unfinished, or begins anew. */
final class RunStart {
    private final RunOrder order;
    private final OutputFolder output;
    private final RunLock lock;
    private final Surroundings surroundings;
    private final Poison poison;
    private final Cleaner cleaner;
    private final Fingerprint fingerprint;
    private final Request request;

    RunStart(RunOrder order, OutputFolder output, RunLock lock, Surroundings surroundings, Poison poison) {
        this.order = order;
        this.output = output;
        this.lock = lock;
        this.surroundings = surroundings;
        this.poison = poison;
        cleaner = new Cleaner(order.cleaner());
        fingerprint = Fingerprint.of(ProgramVersion.current(), cleaner, order.run());
        request = Request.of(order.run(), fingerprint.hash());
    }

    RunResult run() throws IOException {
        var unfinished = tidy();
        if (unfinished == null) {
            return begin();
        }
        var head = PlanFile.readHead(unfinished.plan());
        if (output.isPublished(head.runId())) {
            Publication.tidyUp(output, unfinished, surroundings.crash());
            return isAskedFor(head) && head.runId().equals(asked()) ? published(head) : begin();
        }
        var result = finish(unfinished, head);
        return isAskedFor(head) || result.end() != End.PUBLISHED ? result : begin().after(head.runId());
    }

    /** The name that is asked for, null when any will do. */
    private @Nullable String asked() {
        return order.date() == null ? order.runId() : RunIds.of(order.date());
    }

    /** Removes remains that are no run, and the unfinished run if that is asked for; the one that is left. */
    private @Nullable Staging tidy() throws IOException {
        Staging unfinished = null;
        for (var staging : output.stagings()) {
            boolean discard = order.unfinished() == Unfinished.DISCARD && !output.isPublished(staging.runId());
            if (discard || !staging.isPlanned()) {
                staging.remove();
            } else {
                unfinished = staging;
            }
        }
        output.removeEmptyStaging();
        return unfinished;
    }

    private RunResult begin() throws IOException {
        if (order.runId() != null && Manifest.answers(output.published(order.runId()), request)) {
            return published(order.runId(), 0, Differences.NONE);
        }
        var started = surroundings.clock().instant();
        var ledger = Ledger.read(output);
        if (order.date() != null && output.isPublished(RunIds.of(order.date()))) {
            return doneBefore(RunIds.of(order.date()));
        }
        var id = asked() == null ? RunIds.at(started, output) : RunIds.given(asked(), output);
        var plan = new Planner(order.run(), output.realRoot(), ledger, request, poison).draw(id, started);
        var head = plan.head();
        if (head.isEmpty()) {
            return new RunResult(
                    End.NOTHING_NEW, null, head.countsSoFar(), head.waiting(), head.differences(), null, null);
        }
        var staging = output.staging(id);
        return work(staging, Planning.of(staging, plan), ledger, head);
    }

    private RunResult doneBefore(String id) {
        var folder = output.published(id);
        return new RunResult(End.DONE_BEFORE, id, Manifest.read(folder).counts(), 0, Differences.NONE, folder, null);
    }

    /** An unfinished run is finished as it was planned, unless its pages would not be cleaned as they were then. */
    private RunResult finish(Staging staging, PlanHead head) throws IOException {
        if (!head.request().makesTheSame(request)) {
            throw new SettingsException(
                    "Cannot start: run " + head.runId() + " is not finished, and this command asks for "
                            + head.request().differences(request)
                            + ". Finish it with the command that began it, or discard it with --fresh.");
        }
        var ledger = Ledger.read(output);
        ledger.apply(SourceChanges.read(staging.changes()));
        return work(staging, Planning.frozen(staging), ledger, head);
    }

    private boolean isAskedFor(PlanHead head) {
        return head.request().equals(request)
                && (asked() == null || head.runId().equals(asked()));
    }

    private RunResult work(Staging staging, Planning planning, Ledger ledger, PlanHead head) throws IOException {
        surroundings.progress().planned(head.runId(), head.toProcess());
        var run = new CleanRun(
                head.runId(),
                output,
                staging,
                order.run(),
                cleaner,
                fingerprint,
                planning,
                ledger,
                new ProfileFile(staging.run()),
                lock,
                poison,
                surroundings);
        new JobRun(run).start();
        return output.isPublished(head.runId()) ? published(head) : stopped(staging, head);
    }

    private RunResult published(PlanHead head) {
        return published(head.runId(), head.waiting(), head.differences());
    }

    private RunResult published(String runId, long waiting, Differences differences) {
        var folder = output.published(runId);
        var counts = Manifest.read(folder).counts();
        return new RunResult(End.PUBLISHED, runId, counts, waiting, differences, folder, null);
    }

    private static RunResult stopped(Staging staging, PlanHead head) throws IOException {
        return new RunResult(
                End.STOPPED, head.runId(), Mark.sum(staging, head), head.waiting(), head.differences(), null, null);
    }
}
