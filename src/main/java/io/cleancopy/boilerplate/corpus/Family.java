package io.cleancopy.boilerplate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages that one template made, while they are being found. Not for sharing between threads. */
final class Family {
    /** Words of a line that count towards likeness: "Home" is on every site, a line of six words is on one. */
    private static final int MOST_WEIGHT = 6;

    /** A line belongs to the template when one page in so many has it. */
    private static final int TYPICAL = 4;

    private final List<PageTrace> pages = new ArrayList<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    List<PageTrace> pages() {
        return pages;
    }

    /** Takes the page in; returns the lines that no page of the family had before. */
    List<Long> add(PageTrace page) {
        pages.add(page);
        var added = new ArrayList<Long>();
        for (long fold : weights(page).keySet()) {
            if (counts.merge(fold, 1, Integer::sum) == 1) {
                added.add(fold);
            }
        }
        return added;
    }

    boolean isTypical(long fold) {
        return counts.getOrDefault(fold, 0) * TYPICAL >= pages.size();
    }

    /** The lines of a page that are not body, and what each of them weighs. */
    static Map<Long, Integer> weights(PageTrace page) {
        var weights = new HashMap<Long, Integer>();
        for (int i = 0; i < page.folds().length; i++) {
            if (!page.isBody(i)) {
                weights.put(page.folds()[i], weight(page.words(i)));
            }
        }
        return weights;
    }

    static int weight(int words) {
        return Math.min(words, MOST_WEIGHT);
    }
}
