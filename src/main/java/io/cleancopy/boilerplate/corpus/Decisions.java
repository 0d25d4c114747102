package io.cleancopy.boilerplate.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All decisions of a user, about each line of each publisher the last one. Immutable. */
public final class Decisions {
    private static final Decisions NONE = new Decisions(List.of());

    private final TreeMap<String, Map<Long, Decision>> byPublisher = new TreeMap<>();
    private final List<Decision> all;

    /** @param decisions the later of two about one line wins */
    public Decisions(Collection<Decision> decisions) {
        for (var decision : decisions) {
            byPublisher
                    .computeIfAbsent(decision.publisher(), any -> new HashMap<>())
                    .put(decision.fold(), decision);
        }
        all = byPublisher.values().stream()
                .flatMap(lines -> lines.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public static Decisions none() {
        return NONE;
    }

    /** By publisher and line. */
    public List<Decision> all() {
        return all;
    }

    /** What was decided about the line; null when nothing was. */
    public Decision.@Nullable Verdict about(String publisher, long fold) {
        var decision = byPublisher.getOrDefault(publisher, Map.of()).get(fold);
        return decision == null ? null : decision.verdict();
    }

    /** The publisher's lines that were approved. */
    List<Decision> approved(String publisher) {
        return byPublisher.getOrDefault(publisher, Map.of()).values().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.APPROVED)
                .toList();
    }
}
