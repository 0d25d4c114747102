package io.cleancopy.text;

import java.util.Arrays;

/** Which node follows a node for a token: a hash table without boxes. Grows while a trie is built, read-only later. */
final class Edges {
    private static final int NONE = -1;

    /** Two numbers a slot, so that a look touches one place in memory: the token; node and child + 1, 0 when it is free. */
    private long[] slots = new long[2 * 1024];

    /** For each node one bit for each 64th of all tokens: most looks are for what is not there, and end here. */
    private long[] masks = new long[1024];

    /**
     * One bit for each hash of an edge, at least 32 bits an edge: small enough to stay near, it spares the look at the slots, far
     * away in memory, for all but one in thirty edges that are not there.
     */
    private long[] filter = new long[256];

    private int size;

    /** The child, or -1. */
    int child(int node, long token) {
        if (node >= masks.length || (masks[node] & bit(token)) == 0) {
            return NONE;
        }
        long hash = hash(node, token);
        if ((filter[filterWord(hash)] & 1L << hash) == 0) {
            return NONE;
        }
        int slot = find(node, token, hash);
        return (int) slots[slot + 1] - 1;
    }

    /** The slot of an edge, or the free one where it would go. */
    private int find(int node, long token, long hash) {
        int slot = slot(hash);
        while (slots[slot + 1] != 0 && (slots[slot] != token || (int) (slots[slot + 1] >>> 32) != node)) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    /** Adds an edge that is not there yet. */
    void put(int node, long token, int child) {
        if (++size * 4 > slots.length) {
            grow();
        }
        if (node >= masks.length) {
            masks = Arrays.copyOf(masks, Math.max(node + 1, masks.length * 2));
        }
        masks[node] |= bit(token);
        place(token, (long) node << 32 | child + 1);
    }

    /** Lets an edge that is there lead to another child. */
    void replace(int node, long token, int child) {
        slots[find(node, token, hash(node, token)) + 1] = (long) node << 32 | child + 1;
    }

    private void place(long token, long nodeAndChild) {
        long hash = hash((int) (nodeAndChild >>> 32), token);
        filter[filterWord(hash)] |= 1L << hash;
        int slot = slot(hash);
        while (slots[slot + 1] != 0) {
            slot = (slot + 2) & (slots.length - 1);
        }
        slots[slot] = token;
        slots[slot + 1] = nodeAndChild;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        filter = new long[filter.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                place(old[i], old[i + 1]);
            }
        }
    }

    private static long bit(long token) {
        return 1L << (token * 0x9E3779B97F4A7C15L >>> 58);
    }

    private static long hash(int node, long token) {
        return (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
    }

    private int slot(long hash) {
        return (int) (hash >>> 39) & (slots.length - 2);
    }

    private int filterWord(long hash) {
        return (int) (hash >>> 42) & (filter.length - 1);
    }
}
