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
        if (!output.isPublished(head.runId())) {
            return finish(unfinished, head);
        }
        Publication.tidyUp(output, unfinished);
        return head.runId().equals(order.runId()) && isAskedFor(head) ? published(head) : begin();
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
        var started = surroundings.clock().instant();
        var id = order.runId() == null ? RunIds.at(started, output) : RunIds.given(order.runId(), output);
        var ledger = Ledger.read(output);
        var plan = new Planner(order.run(), output.realRoot(), ledger, request, poison).draw(id, started);
        if (plan.head().toProcess() == 0) {
            return new RunResult(
                    End.NOTHING_NEW,
                    null,
                    plan.head().countsSoFar(),
                    plan.head().waiting(),
                    null);
        }
        var staging = output.staging(id);
        return work(staging, Planning.of(staging, plan), ledger, plan.head());
    }

    private RunResult finish(Staging staging, PlanHead head) throws IOException {
        if (!isAskedFor(head)) {
            throw new SettingsException(otherRun(head));
        }
        return work(staging, Planning.frozen(staging), Ledger.read(output), head);
    }

    private boolean isAskedFor(PlanHead head) {
        return head.request().equals(request)
                && (order.runId() == null || order.runId().equals(head.runId()));
    }

    private String otherRun(PlanHead head) {
        String differences = head.request().differences(request);
        return "Cannot start: run " + head.runId() + " is not finished, and this command asks for "
                + (differences.isEmpty() ? "run id " + order.runId() : differences)
                + ". Finish it with the command that began it, or discard it with --fresh.";
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
        var folder = output.published(head.runId());
        return new RunResult(End.PUBLISHED, head.runId(), Manifest.read(folder).counts(), head.waiting(), folder);
    }

    private static RunResult stopped(Staging staging, PlanHead head) throws IOException {
        return new RunResult(End.STOPPED, head.runId(), Mark.sum(staging, head), head.waiting(), null);
    }
}
