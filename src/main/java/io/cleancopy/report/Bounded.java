package io.cleancopy.report;

import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, V> named = new HashMap<>();
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
        named.merge(Clip.to(Clip.NAME, name), value, sum);
        if (named.size() > 2 * limit) {
            settle();
        }
    }

    void merge(Bounded<V> more) {
        more.settle();
        more.named.forEach(this::add);
        others = sum.apply(others, more.others);
    }

    V others() {
        settle();
        return others;
    }

    /** Names and values, sorted by name. */
    Map<String, V> byName() {
        settle();
        return new TreeMap<>(named);
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
        map.put("others", form.write(others()));
        return map;
    }

    void mergeMap(Stored stored, Form<V> form) {
        for (var entry : stored.list("named")) {
            add(entry.text("name"), form.read(entry));
        }
        others = sum.apply(others, form.read(stored.child("others")));
    }

    /** Moves the names beyond the limit to the others. A name that comes back later is beyond it again. */
    private void settle() {
        if (named.size() <= limit) {
            return;
        }
        var keys = new ArrayList<Key>(named.size());
        named.keySet().forEach(name -> keys.add(new Key(Folding.hash(name), name)));
        Collections.sort(keys);
        for (var key : keys.subList(limit, keys.size())) {
            others = sum.apply(others, named.remove(key.name));
        }
    }

    private record Key(long hash, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byHash = Long.compare(hash, other.hash);
            return byHash != 0 ? byHash : name.compareTo(other.name);
        }
    }
}
