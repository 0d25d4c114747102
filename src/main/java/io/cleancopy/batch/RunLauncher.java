package io.cleancopy.batch;

import io.cleancopy.batch.RunOrder.Unfinished;
import io.cleancopy.batch.RunResult.End;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.ProgramVersion;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders for runs, one at a time for an output folder. After a crash at any moment the same order finishes the run,
 * and what is published is the same as without the crash.
 */
public final class RunLauncher {
    private final Progress progress;
    private final StopSignal stop;
    private final Clock clock;
    private final CrashPoints crash;

    public RunLauncher(Progress progress, StopSignal stop, Clock clock) {
        this(progress, stop, clock, CrashPoints.fromSystem());
    }

    RunLauncher(Progress progress, StopSignal stop, Clock clock, CrashPoints crash) {
        this.progress = progress;
        this.stop = stop;
        this.clock = clock;
        this.crash = crash;
    }

    /**
     * Makes the run, or finishes the one that was interrupted.
     *
     * @throws SettingsException if the order cannot be carried out as it is
     * @throws OutputException if the run failed; what it did so far is kept for the next start
     */
    public RunResult run(RunOrder order) {
        var output = new OutputFolder(order.run().output());
        try (var lock = lock(output)) {
            crash.pass("lock");
            return new Start(order, output, lock).run();
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot work in output \"" + output.root() + "\": " + Failure.sentence(e)
                            + ". Mend that and run the same command again: it goes on where it stopped.",
                    e);
        }
    }

    /** The first thing that is written: fails before any work where nothing can be. */
    private RunLock lock(OutputFolder output) {
        try {
            return RunLock.acquire(output.lock(), clock.instant());
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot write to output \"" + output.root() + "\": " + Failure.sentence(e)
                            + ". Name a folder that can be written to with --output.",
                    e);
        }
    }

    /** Draws the plan and says what a run would process. Writes nothing, and does not mind a run that is active. */
    public RunResult plan(RunOrder order) {
        var output = new OutputFolder(order.run().output());
        var id = order.runId() == null ? null : RunIds.given(order.runId(), output);
        var plan = planner(order, output, Ledger.read(output), fingerprint(order))
                .draw(id == null ? "" : id, clock.instant());
        var head = plan.head();
        var counts = new Counts(head.planned(), 0, head.unchanged(), 0, 0);
        return new RunResult(End.PLANNED, id, counts, head.waiting(), null);
    }

    private static Fingerprint fingerprint(RunOrder order) {
        return Fingerprint.of(ProgramVersion.current(), new Cleaner(order.cleaner()));
    }

    private static Planner planner(RunOrder order, OutputFolder output, Ledger ledger, Fingerprint fingerprint) {
        var request = Request.of(order.run(), fingerprint.hash());
        return new Planner(order.run(), output.realRoot(), ledger, request);
    }

    /** One order, with the lock held. */
    private final class Start {
        private final RunOrder order;
        private final OutputFolder output;
        private final RunLock lock;
        private final Cleaner cleaner;
        private final Fingerprint fingerprint;
        private final Request request;

        Start(RunOrder order, OutputFolder output, RunLock lock) {
            this.order = order;
            this.output = output;
            this.lock = lock;
            cleaner = new Cleaner(order.cleaner());
            fingerprint = Fingerprint.of(ProgramVersion.current(), cleaner);
            request = Request.of(order.run(), fingerprint.hash());
        }

        RunResult run() throws IOException {
            var unfinished = tidy();
            if (unfinished != null && output.isPublished(unfinished.runId())) {
                var head = PlanFile.readHead(unfinished.plan());
                Publication.tidyUp(output, unfinished);
                if (isAskedFor(head)) {
                    return published(head);
                }
                unfinished = null;
            }
            return unfinished == null ? begin() : finish(unfinished);
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
            var started = clock.instant();
            var id = order.runId() == null ? RunIds.at(started, output) : RunIds.given(order.runId(), output);
            var ledger = Ledger.read(output);
            var plan = new Planner(order.run(), output.realRoot(), ledger, request).draw(id, started);
            var head = plan.head();
            if (head.toProcess() == 0) {
                var counts = new Counts(head.planned(), 0, head.unchanged(), 0, 0);
                return new RunResult(End.NOTHING_NEW, null, counts, 0, null);
            }
            progress.planned(id, head.toProcess());
            var staging = output.staging(id);
            return work(staging, Planning.of(staging, plan), ledger, head);
        }

        private RunResult finish(Staging staging) throws IOException {
            var head = PlanFile.readHead(staging.plan());
            if (!isAskedFor(head)) {
                throw new SettingsException(otherRun(head));
            }
            progress.planned(head.runId(), head.toProcess());
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
            new JobRun(new CleanRun(
                            head.runId(),
                            output,
                            staging,
                            order.run(),
                            cleaner,
                            fingerprint,
                            planning,
                            ledger,
                            lock,
                            progress,
                            stop,
                            crash,
                            clock))
                    .start();
            return output.isPublished(head.runId()) ? published(head) : stopped(head);
        }

        private RunResult published(PlanHead head) {
            Path folder = output.published(head.runId());
            return new RunResult(
                    End.PUBLISHED, head.runId(), Manifest.read(folder).counts(), head.waiting(), folder);
        }

        private RunResult stopped(PlanHead head) {
            var counts = new Counts(head.planned(), 0, head.unchanged(), 0, 0);
            return new RunResult(End.STOPPED, head.runId(), counts, head.waiting(), null);
        }
    }
}
