package io.cleancopy.evaluate;

import java.util.HashMap;
import java.util.List;

/** How much two bags have in common. */
final class Overlap {
    private Overlap() {}

    /** Items that are in both, each as often as in the bag that has fewer of it. */
    static <T> int of(List<T> some, List<T> others) {
        var left = new HashMap<T, Integer>(some.size() * 2);
        for (T item : some) {
            left.merge(item, 1, Integer::sum);
        }
        int common = 0;
        for (T item : others) {
            Integer count = left.get(item);
            if (count != null && count > 0) {
                left.put(item, count - 1);
                common++;
            }
        }
        return common;
    }
}
