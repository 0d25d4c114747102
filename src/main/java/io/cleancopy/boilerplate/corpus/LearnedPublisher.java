package io.cleancopy.boilerplate.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * What was learned of the pages that one publisher's template made.
 *
 * @param name the site's host name; for pages that do not tell it, what they call their publisher, or a made-up name
 * @param isSite whether the name is a host name
 * @param lines the latest first, then those on most articles
 */
public record LearnedPublisher(String name, boolean isSite, List<LearnedLine> lines, Usual usual) {
    /** Lines that are kept of a publisher. */
    private static final int MOST_LINES = 2_000;

    private static final Comparator<LearnedLine> ORDER = Comparator.comparingLong(LearnedLine::lastNight)
            .thenComparingInt(LearnedLine::articles)
            .thenComparingInt(LearnedLine::of)
            .reversed()
            .thenComparing(LearnedLine::text)
            .thenComparingInt(LearnedLine::words)
            .thenComparingLong(LearnedLine::fold);

    public LearnedPublisher {
        lines = List.copyOf(lines);
    }

    /** @param lines in any order; of several that fold to the same the latest stays, then the one on most articles */
    static LearnedPublisher of(String name, boolean isSite, Collection<LearnedLine> lines, Usual usual) {
        var best = new HashMap<Long, LearnedLine>();
        for (var line : lines) {
            best.merge(line.fold(), line, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
        var ordered = best.values().stream().sorted(ORDER).limit(MOST_LINES).toList();
        return new LearnedPublisher(name, isSite, ordered, usual);
    }

    LearnedPublisher merge(LearnedPublisher other) {
        var both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return of(name, isSite || other.isSite, both, usual.merge(other.usual));
    }
}
