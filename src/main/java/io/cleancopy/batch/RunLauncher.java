package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import io.cleancopy.sink.Durable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
        try (var lock = lock(output, order.patience())) {
            surroundings.crash().pass("lock");
            return run(order, output, lock);
        } catch (IOException e) {
            throw Failure.of(
                    "Cannot work in output \"" + output.root() + "\"",
                    output.root(),
                    e,
                    "Mend that and run the same command again: it goes on where it stopped.");
        }
    }

    /**
     * Mends what can be made again from the published runs, which are not touched: the link to the newest, remains of
     * starts that came to nothing, the database of jobs. Says what was done, a sentence each.
     */
    public List<String> repair(RunOrder order) {
        var output = new OutputFolder(order.run().output());
        try (var lock = lock(output, order.patience())) {
            return Repair.of(output, JobDatabase.of(order.run().database(), output));
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot repair output \"" + output.root() + "\": " + Failure.sentence(e)
                            + ". Mend that and run the same command again.",
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
    private RunLock lock(OutputFolder output, Duration wait) {
        try {
            Durable.createDirectories(output.state());
            if (!Files.isWritable(output.root())) {
                throw new AccessDeniedException(output.root().toString());
            }
            return RunLock.acquire(output.lock(), surroundings.clock().instant(), wait, surroundings.stop());
        } catch (IOException e) {
            throw Failure.of(
                    "Cannot write to output \"" + output.root() + "\"",
                    output.root(),
                    e,
                    "Name a folder that can be written to with --output.");
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
