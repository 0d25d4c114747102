package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.time.Clock;

/**
 * Takes orders for runs, one at a time for an output folder. After a crash at any moment the same order finishes the run,
 * and what is published is the same as without the crash.
 */
public final class RunLauncher {
    private final Surroundings surroundings;

    public RunLauncher(Progress progress, StopSignal stop, Clock clock) {
        this(new Surroundings(progress, stop, clock, CrashPoints.fromSystem()));
    }

    RunLauncher(Surroundings surroundings) {
        this.surroundings = surroundings;
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
            surroundings.crash().pass("lock");
            return run(order, output, lock);
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot work in output \"" + output.root() + "\": " + Failure.sentence(e)
                            + ". Mend that and run the same command again: it goes on where it stopped.",
                    e);
        }
    }

    private RunResult run(RunOrder order, OutputFolder output, RunLock lock) throws IOException {
        try (var poison = Poison.open(output.state(), order)) {
            var result = new RunStart(order, output, lock, surroundings, poison).run();
            if (result.end() != RunResult.End.STOPPED) {
                poison.settled();
            }
            return result;
        }
    }

    /** The first thing that is written: fails before any work where nothing can be. */
    private RunLock lock(OutputFolder output) {
        try {
            return RunLock.acquire(output.lock(), surroundings.clock().instant());
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot write to output \"" + output.root() + "\": " + Failure.sentence(e)
                            + ". Name a folder that can be written to with --output.",
                    e);
        }
    }

    /** Says what {@link #run} would do. Writes nothing, and does not mind a run that is active. */
    public RunResult preview(RunOrder order) {
        try {
            return RunPreview.of(order, surroundings.clock().instant());
        } catch (IOException e) {
            throw new OutputException("Cannot read output \"" + order.run().output() + "\": " + Failure.sentence(e), e);
        }
    }
}
