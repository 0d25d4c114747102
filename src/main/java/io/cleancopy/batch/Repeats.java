package io.cleancopy.batch;

import io.cleancopy.dedup.Duplicate;
import io.cleancopy.dedup.DuplicateCandidate;
import io.cleancopy.dedup.DuplicateIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which articles of the run repeat others, of the run or of an earlier one. Asks the ledgers. */
final class Repeats {
    private Repeats() {}

    /** By article id. The same whatever the order in which the slices were finished. */
    static Map<String, Duplicate> of(CleanRun run, int slices) throws IOException {
        if (!run.settings().marksNearDuplicates()) {
            return Map.of();
        }
        var earlier = new LinkedHashMap<String, DuplicateCandidate>();
        for (var published : run.ledger().runs()) {
            read(run.output().published(published.runId()).resolve(Ledger.NAME), earlier);
        }
        var current = new LinkedHashMap<String, DuplicateCandidate>();
        for (int slice = 0; slice < slices; slice++) {
            read(run.staging().ledger(slice), current);
        }
        earlier.keySet().removeAll(current.keySet());
        var index = new DuplicateIndex();
        earlier.values().forEach(index::addEarlier);
        current.values().forEach(index::add);
        var repeats = new HashMap<String, Duplicate>();
        index.duplicates().forEach(duplicate -> repeats.put(duplicate.id(), duplicate));
        return repeats;
    }

    /** Of the versions of an article the last one stays. */
    private static void read(Path ledger, Map<String, DuplicateCandidate> into) throws IOException {
        Lines.each(ledger, line -> {
            var candidate = Likeness.candidate(line);
            if (candidate != null) {
                into.put(candidate.id(), candidate);
            }
        });
    }
}
