package io.cleancopy.boilerplate.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Numbers from 0 in groups that are joined step by step (union-find). The result is the same in any order of steps. */
final class Groups {
    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The smallest number of the group. */
    private int first(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The items by group, each in its order, the groups by their first item. */
    <T> List<List<T>> of(List<T> items) {
        var groups = new TreeMap<Integer, List<T>>();
        for (int i = 0; i < items.size(); i++) {
            groups.computeIfAbsent(first(i), any -> new ArrayList<>()).add(items.get(i));
        }
        return new ArrayList<>(groups.values());
    }
}
