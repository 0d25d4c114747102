package io.cleancopy.dedup;

/** Which of the numbers from 0 are linked, directly or over others: sets of numbers, joined two by two. */
final class Linked {
    private final int[] parents;

    Linked(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void link(int one, int other) {
        int a = first(one);
        int b = first(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    boolean linked(int one, int other) {
        return first(one) == first(other);
    }

    /** The smallest number that is linked to this one. */
    int first(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
