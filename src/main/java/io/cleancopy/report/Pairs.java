package io.cleancopy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Amounts by two ids, {@code reason/rule} or {@code field/rule}, and their sums by either. */
final class Pairs {
    private Pairs() {}

    /**
     * @param name the id summed by
     * @param with the other ids that it occurs with, sorted
     */
    record Sum(String name, Amount amount, List<String> with) {
        private static final Comparator<Sum> MOST_FIRST = Comparator.comparingLong((Sum sum) -> sum.amount.count())
                .reversed()
                .thenComparing(Sum::name);
    }

    static String name(String first, String second) {
        return first + "/" + second;
    }

    /** Sums by the first id, the largest first. */
    static List<Sum> byFirst(Bounded<Amount> pairs) {
        return sums(pairs, 0);
    }

    /** Sums by the second id, the largest first. */
    static List<Sum> bySecond(Bounded<Amount> pairs) {
        return sums(pairs, 1);
    }

    private static List<Sum> sums(Bounded<Amount> pairs, int side) {
        var amounts = new TreeMap<String, Amount>();
        var others = new TreeMap<String, TreeSet<String>>();
        pairs.byName().forEach((name, amount) -> {
            int slash = Math.max(0, name.indexOf('/'));
            var ids = List.of(name.substring(0, slash), name.substring(slash + 1));
            amounts.merge(ids.get(side), amount, Amount::plus);
            others.computeIfAbsent(ids.get(side), id -> new TreeSet<>()).add(ids.get(1 - side));
        });
        var sums = new ArrayList<Sum>();
        amounts.forEach(
                (id, amount) -> sums.add(new Sum(id, amount, List.copyOf(others.getOrDefault(id, new TreeSet<>())))));
        sums.sort(Sum.MOST_FIRST);
        return sums;
    }

    /** The sums as they stand in the report for programs. */
    static List<Map<String, Object>> toList(List<Sum> sums) {
        var list = new ArrayList<Map<String, Object>>();
        for (var sum : sums) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("name", sum.name);
            entry.putAll(Findings.BLOCKS.write(sum.amount));
            list.add(entry);
        }
        return list;
    }
}
