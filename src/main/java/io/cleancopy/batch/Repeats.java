package io.cleancopy.batch;

import io.cleancopy.config.NearDuplicates;
import io.cleancopy.dedup.Duplicate;
import io.cleancopy.dedup.DuplicateCandidate;
import io.cleancopy.dedup.DuplicateIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which articles, of the run or of an earlier one, repeat others, and which of the run's are not written for it. Asks
 * the ledgers; the same whatever the order in which the slices were finished.
 */
final class Repeats {
    private final Map<String, Duplicate> duplicates = new HashMap<>();

    /**
     * Where articles are dropped, ids of those that an earlier run has written: a row that stands is not left without its
     * later versions.
     */
    private final Set<String> standing = new HashSet<>();

    private final NearDuplicates near;

    private Repeats(NearDuplicates near) {
        this.near = near;
    }

    /** @param gone ids of articles that this run takes out: none repeats them any more */
    static Repeats of(CleanRun run, int slices, Set<String> gone) throws IOException {
        var repeats = new Repeats(run.settings().nearDuplicates());
        if (repeats.near != NearDuplicates.OFF) {
            repeats.find(run, slices, gone);
        }
        return repeats;
    }

    /** The articles that repeat another, of earlier runs as well. */
    Set<String> repeating() {
        return Collections.unmodifiableSet(duplicates.keySet());
    }

    /** What the row of the article has to say; null when it repeats none. */
    @Nullable
    Repeated repeated(String articleId) {
        var duplicate = duplicates.get(articleId);
        return duplicate == null ? null : new Repeated(duplicate.of(), duplicate.score());
    }

    /** Which article that one repeats; null when it repeats none. */
    @Nullable
    Duplicate of(String articleId) {
        return duplicates.get(articleId);
    }

    /** The same, where the article is not written for it; null when it is. */
    @Nullable
    Duplicate dropped(String articleId) {
        boolean may = near == NearDuplicates.DROP && !standing.contains(articleId);
        return may ? duplicates.get(articleId) : null;
    }

    private void find(CleanRun run, int slices, Set<String> gone) throws IOException {
        var earlier = new LinkedHashMap<String, DuplicateCandidate>();
        for (var published : run.ledger().runs()) {
            read(run.output().published(published.runId()).resolve(Ledger.NAME), earlier, this::stands);
        }
        var current = new LinkedHashMap<String, DuplicateCandidate>();
        for (int slice = 0; slice < slices; slice++) {
            read(run.staging().ledger(slice), current, id -> {});
        }
        earlier.keySet().removeAll(current.keySet());
        earlier.keySet()
                .removeIf(id -> gone.contains(id) || !run.ledger().standing().isThere(id));
        var index = new DuplicateIndex();
        earlier.values().forEach(index::add);
        current.values().forEach(index::add);
        index.duplicates().forEach(duplicate -> duplicates.put(duplicate.id(), duplicate));
        standing.retainAll(duplicates.keySet());
    }

    private void stands(String articleId) {
        if (near == NearDuplicates.DROP) {
            standing.add(articleId);
        }
    }

    /** Of the versions of an article the last one stays. */
    private static void read(Path ledger, Map<String, DuplicateCandidate> into, Consumer<String> written)
            throws IOException {
        Lines.each(ledger, line -> {
            if (line.text("outcome").equals(Fate.WRITTEN.id())) {
                written.accept(line.text("article_id"));
            }
            var candidate = Likeness.candidate(line);
            if (candidate != null) {
                into.put(candidate.id(), candidate);
            }
        });
    }
}
