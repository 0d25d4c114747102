package io.cleancopy.boilerplate.corpus;

import io.cleancopy.text.LongSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On how many distinct articles of a family each line stands. Captures of one article, whole or edited, are one article; and
 * a page has a voice only when it has text of its own: so neither an article that was captured again and again nor a
 * wire story in many papers passes for boilerplate.
 */
final class DistinctArticles {
    /** Words of paragraphs that no other article has. */
    private static final int OWN_WORDS = 40;

    /** Share of the smaller page's runs of words that are in the other too: at one word in five changed it is 0.4. */
    private static final double SAME = 0.25;

    /** Fewer shared runs are a quotation. */
    private static final int LEAST_SHARED = 4;

    /** Runs on more pages are a phrase of the house. */
    private static final int COMMON = 50;

    private final Map<Long, Integer> counts = new HashMap<>();
    private int articles;

    private DistinctArticles() {}

    /** Counts twice: what repeats on pages each with a text of its own is no part of any article, and tells no likeness. */
    static DistinctArticles of(List<PageTrace> pages, int least) {
        var first = new DistinctArticles();
        first.count(pages, single(pages));
        var repeated = new LongSet();
        first.counts.forEach((fold, count) -> {
            if (count >= least) {
                repeated.add(fold);
            }
        });
        var second = new DistinctArticles();
        second.count(pages, captures(pages, repeated));
        return second;
    }

    int articles() {
        return articles;
    }

    /** Lines by fold, and on how many articles each stands. */
    Map<Long, Integer> counts() {
        return counts;
    }

    private static List<List<PageTrace>> single(List<PageTrace> pages) {
        var groups = new ArrayList<List<PageTrace>>();
        pages.forEach(page -> groups.add(List.of(page)));
        return groups;
    }

    private void count(List<PageTrace> pages, List<List<PageTrace>> groups) {
        var lines = new ArrayList<Set<Long>>();
        var having = new HashMap<Long, Integer>();
        for (var group : groups) {
            var folds = new HashSet<Long>();
            for (var page : group) {
                for (long fold : page.folds()) {
                    folds.add(fold);
                }
            }
            folds.forEach(fold -> having.merge(fold, 1, Integer::sum));
            lines.add(folds);
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(page -> ownWords(page, having) >= OWN_WORDS)) {
                articles++;
                lines.get(i).forEach(fold -> counts.merge(fold, 1, Integer::sum));
            }
        }
    }

    private static int ownWords(PageTrace page, Map<Long, Integer> having) {
        int words = 0;
        for (int i = 0; i < page.folds().length; i++) {
            if (page.isProse(i) && having.getOrDefault(page.folds()[i], 0) == 1) {
                words += page.words(i);
            }
        }
        return words;
    }

    /** The pages in groups, each of captures of one article, by what they share outside the repeated lines. */
    private static List<List<PageTrace>> captures(List<PageTrace> pages, LongSet repeated) {
        var byRun = new HashMap<Long, List<Integer>>();
        var sizes = new int[pages.size()];
        for (int p = 0; p < pages.size(); p++) {
            for (long run : runs(pages.get(p), repeated)) {
                byRun.computeIfAbsent(run, any -> new ArrayList<>(1)).add(p);
                sizes[p]++;
            }
        }
        var shared = new HashMap<Long, Integer>();
        for (var having : byRun.values()) {
            for (int i = 0; having.size() <= COMMON && i < having.size(); i++) {
                for (int j = i + 1; j < having.size(); j++) {
                    shared.merge((long) having.get(i) << 32 | having.get(j), 1, Integer::sum);
                }
            }
        }
        var groups = new Groups(pages.size());
        shared.forEach((pair, runs) -> {
            int one = (int) (pair >> 32);
            int other = pair.intValue();
            if (runs >= LEAST_SHARED && runs >= SAME * Math.min(sizes[one], sizes[other])) {
                groups.join(one, other);
            }
        });
        return groups.of(pages);
    }

    /** Each of the page's runs once, without those in repeated lines. */
    private static Set<Long> runs(PageTrace page, LongSet repeated) {
        var runs = new HashSet<Long>();
        for (int r = 0; r < page.runs().length; r++) {
            if (!repeated.contains(page.folds()[page.runLines()[r]])) {
                runs.add(page.runs()[r]);
            }
        }
        return runs;
    }
}
