package io.cleancopy.batch;

import io.cleancopy.config.RunSettings;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.PageFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no page ends every run. Pages in flight are on record; one that was in flight at two ends that were not
 * clean, or at one for want of memory, is first tried in a process of its own. If it ends that too it is rejected, so that
 * a process that is killed from outside costs no page. Of a page that took all memory none is in flight beside it the next
 * time: if it does so again it is rejected.
 */
final class Poison implements PageWatch, Closeable {
    private static final String IN_FLIGHT = "in-flight";
    private static final String DEATHS = "deaths.jsonl";

    private final InFlight inFlight;
    private final Deaths deaths;
    private final Trial trial;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private Poison(InFlight inFlight, Deaths deaths, Trial trial) {
        this.inFlight = inFlight;
        this.deaths = deaths;
        this.trial = trial;
    }

    private record Verdict(@Nullable Problem problem) {}

    /** Takes note of what the process before left, which is dead: the run lock is held. */
    static Poison open(Path state, RunOrder order) throws IOException {
        return open(state, slots(order.run()), new ChildTrial(order));
    }

    static Poison open(Path state, int slots, Trial trial) throws IOException {
        var path = state.resolve(IN_FLIGHT);
        var deaths = Deaths.read(state.resolve(DEATHS));
        deaths.add(InFlight.left(path));
        return new Poison(new InFlight(path, slots), deaths, trial);
    }

    /** Workers, those that are left to themselves, and who reads in order. */
    private static int slots(RunSettings run) {
        return run.threads() + Workers.MOST_LEFT + 2;
    }

    @Override
    public Entry enter(String location) {
        return inFlight.enter(location);
    }

    @Override
    public @Nullable Problem problem(PageFile page, Kind kind) {
        if (deaths.tookMemoryAlone(page.location())) {
            return new Problem(RejectReason.OUT_OF_MEMORY, "memory is used up, also when it is the only page");
        }
        return deaths.isSuspect(page.location()) ? verdict(page, kind) : null;
    }

    @Override
    public boolean isHeavy(PageFile page) {
        return deaths.tookMemory(page.location());
    }

    @Override
    public void memoryIsUsedUp() {
        inFlight.memoryIsUsedUp();
    }

    private @Nullable Problem verdict(PageFile page, Kind kind) {
        String what = kind + " " + page.location();
        return verdicts.computeIfAbsent(what, key -> new Verdict(trial.of(page, kind)))
                .problem();
    }

    /** A run was published, or there was nothing to do. */
    void settled() throws IOException {
        deaths.clear();
    }

    @Override
    public void close() throws IOException {
        inFlight.close();
    }
}
