package io.cleancopy.text;

/** Which way leads from a node of a trie by a token, while the trie is built: a hash table without boxes. */
final class Edges {
    private static final int NONE = -1;

    /** Is told of an edge. */
    interface Visitor {
        void edge(int node, long token, int child);
    }

    /** Two numbers a slot: the token; node and child + 1, 0 when it is free. */
    private long[] slots = new long[2 * 1024];

    private int size;

    /** The child, or -1. */
    int child(int node, long token) {
        return (int) slots[find(node, token) + 1] - 1;
    }

    /** Tells of all edges. */
    void each(Visitor visitor) {
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] != 0) {
                visitor.edge((int) (slots[slot + 1] >>> 32), slots[slot], (int) slots[slot + 1] - 1);
            }
        }
    }

    /** Adds an edge that is not there yet. */
    void put(int node, long token, int child) {
        if (++size * 4 > slots.length) {
            grow();
        }
        place(token, (long) node << 32 | child + 1);
    }

    /** Lets an edge that is there lead to another child. */
    void replace(int node, long token, int child) {
        slots[find(node, token) + 1] = (long) node << 32 | child + 1;
    }

    private void place(long token, long nodeAndChild) {
        int slot = find((int) (nodeAndChild >>> 32), token);
        slots[slot] = token;
        slots[slot + 1] = nodeAndChild;
    }

    /** The slot of an edge, or the free one where it would go. */
    private int find(int node, long token) {
        int slot = slot(node, token);
        while (slots[slot + 1] != 0 && (slots[slot] != token || (int) (slots[slot + 1] >>> 32) != node)) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                place(old[i], old[i + 1]);
            }
        }
    }

    private int slot(int node, long token) {
        long hash = (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return (int) (hash >>> 39) & (slots.length - 2);
    }
}
