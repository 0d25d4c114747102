package io.cleancopy.segment.html.tree;

import java.util.Arrays;

/**
 * Which node comes behind which in the same element: for trees whose nodes move, so that their numbers no longer tell.
 * Not for sharing between threads.
 */
final class Links {
    private int[] parents;
    private int[] firsts;
    private int[] lasts;
    private int[] nexts;
    private int[] previous;
    private int size;

    /** @param around the elements around nodes that are in document order, as many as {@code count} */
    Links(int[] around, int count) {
        int capacity = Math.max(1, 2 * count);
        parents = none(capacity);
        firsts = none(capacity);
        lasts = none(capacity);
        nexts = none(capacity);
        previous = none(capacity);
        for (int node = 0; node < count; node++) {
            add(around[node]);
        }
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, Tree.NONE);
        return none;
    }

    /** Adds a new node, which gets the next number, as the last one of an element; {@link Tree#NONE} for one that is in none yet. */
    void add(int parent) {
        if (size == parents.length) {
            parents = grown(parents);
            firsts = grown(firsts);
            lasts = grown(lasts);
            nexts = grown(nexts);
            previous = grown(previous);
        }
        int node = size++;
        if (parent != Tree.NONE) {
            append(node, parent);
        }
    }

    private static int[] grown(int[] nodes) {
        int[] more = Arrays.copyOf(nodes, 2 * nodes.length);
        Arrays.fill(more, nodes.length, more.length, Tree.NONE);
        return more;
    }

    int parent(int node) {
        return parents[node];
    }

    int next(int node) {
        return nexts[node];
    }

    int previous(int node) {
        return previous[node];
    }

    /** Whether a node is another, or is in it. */
    boolean isIn(int node, int other) {
        int around = node;
        while (around != Tree.NONE && around != other) {
            around = parents[around];
        }
        return around == other;
    }

    /** Moves a node to the end of an element, which is not in it. */
    void append(int node, int element) {
        takeOut(node);
        int before = lasts[element];
        parents[node] = element;
        previous[node] = before;
        lasts[element] = node;
        if (before == Tree.NONE) {
            firsts[element] = node;
        } else {
            nexts[before] = node;
        }
    }

    /** Moves a node before another, which is not in it. */
    void insertBefore(int node, int place) {
        takeOut(node);
        int before = previous[place];
        parents[node] = parents[place];
        previous[node] = before;
        nexts[node] = place;
        previous[place] = node;
        if (before == Tree.NONE) {
            firsts[parents[node]] = node;
        } else {
            nexts[before] = node;
        }
    }

    /** Moves all that is in an element to the end of another. */
    void appendAll(int from, int element) {
        for (int node = firsts[from]; node != Tree.NONE; node = firsts[from]) {
            append(node, element);
        }
    }

    private void takeOut(int node) {
        int parent = parents[node];
        if (parent == Tree.NONE) {
            return;
        }
        int before = previous[node];
        int behind = nexts[node];
        if (before == Tree.NONE) {
            firsts[parent] = behind;
        } else {
            nexts[before] = behind;
        }
        if (behind == Tree.NONE) {
            lasts[parent] = before;
        } else {
            previous[behind] = before;
        }
        nexts[node] = Tree.NONE;
    }

    /** All nodes in document order. */
    int[] inOrder() {
        int[] order = new int[size];
        int count = 0;
        int node = 0;
        while (node != Tree.NONE) {
            order[count++] = node;
            node = firsts[node] == Tree.NONE ? behind(node) : firsts[node];
        }
        return Arrays.copyOf(order, count);
    }

    /** What comes behind all that is in the node. */
    private int behind(int node) {
        int inner = node;
        while (inner != Tree.NONE && nexts[inner] == Tree.NONE) {
            inner = parents[inner];
        }
        return inner == Tree.NONE ? Tree.NONE : nexts[inner];
    }
}
