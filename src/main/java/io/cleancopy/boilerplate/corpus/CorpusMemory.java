package io.cleancopy.boilerplate.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a corpus from one run to the next: traces of pages, of each publisher the latest, what was learned from
 * them, and the headlines. Memories merge: in any order and grouping, and again with what is in already, to the same.
 * Immutable.
 */
public final class CorpusMemory {
    /** Pages that are remembered of a publisher: a line on one page in ten is then on three with odds of 24 to 1. */
    static final int PAGES_OF_PUBLISHER = 64;

    /** Pages that are remembered in all; each takes some 3 KB. */
    static final int PAGES = 4_000;

    /** Headlines that are remembered; each takes 16 bytes. */
    static final int HEADLINES = 100_000;

    static final Comparator<PageTrace> LATEST = Comparator.comparingLong(PageTrace::night)
            .reversed()
            .thenComparingLong(PageTrace::id)
            .thenComparing(PageTrace::name, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final CorpusMemory EMPTY = new CorpusMemory(List.of(), List.of(), Map.of());

    private final List<LearnedPublisher> publishers;
    private final List<PageTrace> pages;
    private final TreeMap<Long, Long> headlines;

    /**
     * @param publishers in order of their names
     * @param headlines folded, and the last run that saw each
     */
    CorpusMemory(List<LearnedPublisher> publishers, Collection<PageTrace> pages, Map<Long, Long> headlines) {
        this.publishers = List.copyOf(publishers);
        this.pages = latest(pages);
        this.headlines = latest(headlines);
    }

    /** Nothing was seen yet. */
    public static CorpusMemory empty() {
        return EMPTY;
    }

    public List<LearnedPublisher> publishers() {
        return publishers;
    }

    /** What a cleaner needs of it. */
    public CorpusProfile profile(Decisions decisions) {
        return new CorpusProfile(publishers, headlines.keySet(), decisions);
    }

    /** What either knows. Where both know a line, the later knowledge stays, then the one from more articles. */
    public CorpusMemory merge(CorpusMemory other) {
        var both = new TreeMap<String, LearnedPublisher>();
        publishers.forEach(publisher -> both.put(publisher.name(), publisher));
        other.publishers.forEach(publisher -> both.merge(publisher.name(), publisher, LearnedPublisher::merge));
        var allPages = new ArrayList<>(pages);
        allPages.addAll(other.pages);
        var allHeadlines = new TreeMap<>(headlines);
        other.headlines.forEach((fold, night) -> allHeadlines.merge(fold, night, Math::max));
        return new CorpusMemory(List.copyOf(both.values()), allPages, allHeadlines);
    }

    List<PageTrace> pages() {
        return pages;
    }

    Map<Long, Long> headlines() {
        return headlines;
    }

    /** Each page once, of each publisher the latest, of all the latest. */
    private static List<PageTrace> latest(Collection<PageTrace> pages) {
        var ordered = new ArrayList<>(pages);
        ordered.sort(LATEST);
        var once = new HashMap<Long, PageTrace>();
        var counts = new HashMap<String, Integer>();
        var kept = new ArrayList<PageTrace>();
        for (var page : ordered) {
            if (once.putIfAbsent(page.id(), page) == null
                    && counts.merge(String.valueOf(page.name()), 1, Integer::sum) <= PAGES_OF_PUBLISHER
                    && kept.size() < PAGES) {
                kept.add(page);
            }
        }
        return List.copyOf(kept);
    }

    private static TreeMap<Long, Long> latest(Map<Long, Long> headlines) {
        var all = new TreeMap<>(headlines);
        if (all.size() > HEADLINES) {
            var ordered = new ArrayList<>(all.entrySet());
            ordered.sort(Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
            ordered.subList(HEADLINES, ordered.size()).forEach(entry -> all.remove(entry.getKey()));
        }
        return all;
    }
}
