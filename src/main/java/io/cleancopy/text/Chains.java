package io.cleancopy.text;

import java.util.Arrays;

/** For each node a list of items: a chain of indexes, -1 ends it. Grows while a trie is built, read-only later. */
final class Chains {
    private int[] first = new int[256];
    private int[] next = new int[256];
    private int size;

    Chains() {
        Arrays.fill(first, -1);
    }

    /** The index of the node's first item. */
    int first(int node) {
        return node < first.length ? first[node] : -1;
    }

    /** The index of the item after an item of the same node. */
    int next(int item) {
        return next[item];
    }

    /** Adds an item to a node. Items are numbered from 0 in the order they come. */
    int add(int node) {
        if (node >= first.length) {
            int old = first.length;
            first = Arrays.copyOf(first, Math.max(node + 1, old * 2));
            Arrays.fill(first, old, first.length, -1);
        }
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
        }
        next[size] = first[node];
        first[node] = size;
        return size++;
    }

    /** Takes all items from a node. */
    void clear(int node) {
        if (node < first.length) {
            first[node] = -1;
        }
    }
}
