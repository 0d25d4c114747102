package io.cleancopy.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks, run after run, that the versions of each article count up from 1 without a gap. A version that is written again is
 * no fault: its page was cleaned again.
 */
final class Versions {
    private final Consumer<Fault> faults;
    private final Map<String, Integer> highest = new HashMap<>();
    private boolean stopped;

    Versions(Consumer<Fault> faults) {
        this.faults = faults;
    }

    void add(String runId, ArticleKeys articles) {
        if (stopped) {
            return;
        }
        articles.each((id, version) -> {
            int before = highest.getOrDefault(id, 0);
            if (version < 1 || version > before + 1 && !articles.has(id, version - 1)) {
                faults.accept(new Fault(
                        OutputFolder.RUN + runId + "/" + Ledger.NAME,
                        "version " + (before + 1) + " of article " + id + " at most",
                        "version " + version,
                        "Restore the runs before it."));
            }
        });
        articles.each((id, version) -> highest.merge(id, version, Math::max));
    }

    /** A run cannot be read: of those behind it nothing can be told. */
    void stop() {
        stopped = true;
    }
}
