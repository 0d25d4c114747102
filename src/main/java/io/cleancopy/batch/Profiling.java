package io.cleancopy.batch;

import io.cleancopy.boilerplate.corpus.CorpusMemory;
import io.cleancopy.boilerplate.corpus.CorpusProfiler;
import io.cleancopy.config.Profile;
import io.cleancopy.model.Outcome;
import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The step {@code profile}: cleans pages of the plan by themselves and learns from them what their publishers repeat. What
 * it learns is a file of the run, and stands on a restart.
 */
final class Profiling {
    private final CleanRun run;
    private final Workers workers;

    Profiling(CleanRun run, Workers workers) {
        this.run = run;
        this.workers = workers;
    }

    /** Asked to stop it leaves nothing, and begins anew at the next start. */
    void learn() throws IOException {
        var mode = run.settings().profile();
        if (mode == Profile.OFF || run.profile().isThere()) {
            return;
        }
        var known = ProfileFile.latest(run.output(), run.ledger());
        var memory = mode == Profile.FROZEN ? known : learn(known);
        if (!run.isToStop()) {
            run.crash().pass("profile");
            run.profile().write(memory, new DecisionsFile(run.output()).read());
        }
        run.crash().pass("profiled");
    }

    private CorpusMemory learn(CorpusMemory known) throws IOException {
        var profiler = new CorpusProfiler(
                known, PlanFile.readHead(run.staging().plan()).sequence());
        try (var cleaner = new PageCleaner(run.settings().source(), run.cleaner()::unchecked, run.watch());
                var pages = workers.inOrder(sample(), cleaner::outcomeOrHalt, cleaner::weight, this::late)) {
            while (pages.hasNext() && !run.isToStop()) {
                profiler.add(pages.next());
            }
        }
        return profiler.learn();
    }

    /** Pages of the plan, chosen by a hash of their names: by chance, but the same for the same plan; in its order. */
    private List<PageFile> sample() throws IOException {
        var chosen = new TreeMap<String, Chosen>();
        long place = 0;
        try (var plan = PlanFile.open(run.staging().plan())) {
            for (var slice = plan.next(); slice != null; slice = plan.next()) {
                for (var page : slice.pages()) {
                    String hash = StoredFile.sha256(page.location().getBytes(StandardCharsets.UTF_8));
                    chosen.put(hash, new Chosen(place++, page));
                    if (chosen.size() > run.settings().profilePages()) {
                        chosen.pollLastEntry();
                    }
                }
            }
        }
        return chosen.values().stream()
                .sorted(Comparator.comparingLong(Chosen::place))
                .map(Chosen::page)
                .toList();
    }

    private Outcome late(PageFile page) {
        return PageCleaner.tooLate(page, workers.maxTime());
    }

    private record Chosen(long place, PageFile page) {}
}
