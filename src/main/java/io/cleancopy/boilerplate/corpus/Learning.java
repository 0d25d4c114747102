package io.cleancopy.boilerplate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells from traces which lines each publisher repeats. The same for any order of the traces. Used once. */
final class Learning {
    /** Distinct articles of a publisher below which nothing is learned. */
    static final int LEAST_ARTICLES = 3;

    /** Distinct articles on which a line must stand. */
    static final int LEAST_REPEATS = 3;

    /** Share of the publisher's articles on which a line must stand. */
    private static final double LEAST_SHARE = 0.1;

    private final LineTexts texts;
    private final TreeMap<String, LearnedPublisher> publishers;
    private final List<PageTrace> named = new ArrayList<>();

    /** @param known what was learned before, by name: texts of lines, and lines that the traces do not have */
    Learning(LineTexts texts, Map<String, LearnedPublisher> known) {
        this.texts = texts;
        this.publishers = new TreeMap<>(known);
    }

    void learn(Iterable<PageTrace> pages) {
        for (var family : Families.of(pages)) {
            String site = family.pages().get(0).site();
            String name = site != null ? site : name(family.pages());
            family.pages().forEach(page -> named.add(page.named(name)));
            learn(name, site != null, family.pages());
        }
    }

    /** In order of their names. */
    List<LearnedPublisher> publishers() {
        return List.copyOf(publishers.values());
    }

    /** The traces, each with the name of its publisher. */
    List<PageTrace> pages() {
        return named;
    }

    private void learn(String name, boolean isSite, List<PageTrace> pages) {
        var distinct = DistinctArticles.of(pages, LEAST_REPEATS);
        int all = distinct.articles();
        if (all < LEAST_ARTICLES) {
            return;
        }
        var lines = new ArrayList<LearnedLine>();
        var seen = new Seen(pages);
        distinct.counts().forEach((fold, count) -> {
            String text = texts.text(fold);
            if (count >= LEAST_REPEATS && count >= LEAST_SHARE * all && text != null) {
                lines.add(seen.line(fold, text, count, all));
            }
        });
        if (!lines.isEmpty()) {
            var usual = Usual.of(pages, fold -> distinct.counts().getOrDefault(fold, 0) >= LEAST_REPEATS);
            publishers.merge(name, LearnedPublisher.of(name, isSite, lines, usual), LearnedPublisher::merge);
        }
    }

    /** Words of each line, and the last night on which it was seen. */
    private static final class Seen {
        private final Map<Long, Integer> words = new HashMap<>();
        private final Map<Long, Long> nights = new HashMap<>();

        Seen(List<PageTrace> pages) {
            for (var page : pages) {
                for (int i = 0; i < page.folds().length; i++) {
                    words.merge(page.folds()[i], page.words(i), Math::min);
                    nights.merge(page.folds()[i], page.night(), Math::max);
                }
            }
        }

        LearnedLine line(long fold, String text, int count, int all) {
            return new LearnedLine(fold, text, count, all, words.getOrDefault(fold, 0), nights.getOrDefault(fold, 0L));
        }
    }

    /** What most of the pages call their publisher; a name from before comes first. Several families may have one name. */
    private String name(List<PageTrace> pages) {
        var counts = new TreeMap<String, Integer>();
        for (var page : pages) {
            if (page.name() != null) {
                counts.merge(page.name(), 1, Integer::sum);
            }
        }
        String known = commonest(counts, publishers::containsKey);
        String name = known != null ? known : commonest(counts, any -> counts.get(any) * 2 >= pages.size());
        return name != null ? name : String.format(Locale.ROOT, "pages-%08x", smallestId(pages) >>> 32);
    }

    private static @Nullable String commonest(Map<String, Integer> counts, Predicate<String> which) {
        String commonest = null;
        for (String name : counts.keySet()) {
            boolean more = commonest == null || counts.get(name) > counts.get(commonest);
            if (more && which.test(name)) {
                commonest = name;
            }
        }
        return commonest;
    }

    private static long smallestId(List<PageTrace> pages) {
        return pages.stream().mapToLong(PageTrace::id).min().orElse(0);
    }
}
