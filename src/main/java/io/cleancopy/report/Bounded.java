package io.cleancopy.report;

import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Sums by name, exact for up to {@code limit} names; the values of all further names are summed as "others". Which names
 * are kept depends on the names alone (the first ones by hash), so the result is the same in whatever order values are
 * added or merged, and a name that is kept has all its values.
 */
final class Bounded<V> {
    private final int limit;
    private final BinaryOperator<V> sum;
    private final TreeMap<Key, V> named = new TreeMap<>();
    private V others;

    Bounded(int limit, V nothing, BinaryOperator<V> sum) {
        this.limit = limit;
        this.sum = sum;
        this.others = nothing;
    }

    static Bounded<Amount> amounts(int limit) {
        return new Bounded<>(limit, Amount.NOTHING, Amount::plus);
    }

    void add(String name, V value) {
        named.merge(Key.of(Clip.to(Clip.NAME, name)), value, sum);
        if (named.size() > limit) {
            others = sum.apply(others, named.pollLastEntry().getValue());
        }
    }

    void merge(Bounded<V> more) {
        more.named.forEach((key, value) -> add(key.name, value));
        others = sum.apply(others, more.others);
    }

    V others() {
        return others;
    }

    /** Names and values, sorted by name. */
    Map<String, V> byName() {
        var sorted = new TreeMap<String, V>();
        named.forEach((key, value) -> sorted.put(key.name, value));
        return sorted;
    }

    /** Names and values in the order given; equal ones by name. */
    List<Map.Entry<String, V>> sorted(Comparator<V> order) {
        var entries = new ArrayList<>(byName().entrySet());
        entries.sort(Map.Entry.comparingByValue(order));
        return entries;
    }

    Map<String, Object> toMap(Form<V> form) {
        var entries = new ArrayList<Map<String, Object>>();
        byName().forEach((name, value) -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("name", name);
            entry.putAll(form.write(value));
            entries.add(entry);
        });
        var map = new LinkedHashMap<String, Object>();
        map.put("named", entries);
        map.put("others", form.write(others));
        return map;
    }

    void mergeMap(Stored stored, Form<V> form) {
        for (var entry : stored.list("named")) {
            add(entry.text("name"), form.read(entry));
        }
        others = sum.apply(others, form.read(stored.child("others")));
    }

    private record Key(long hash, String name) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::hash).thenComparing(Key::name);

        static Key of(String name) {
            return new Key(Folding.hash(name), name);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
