package io.cleancopy.text;

import java.util.function.LongConsumer;

/**
 * Where walks go from the nodes of a trie, each by tokens: to one node or to several. Each node has a small hash table of its
 * own, so that a look touches few places in memory, and those of the nodes that every walk asks stay near. Immutable, shared
 * by threads.
 */
final class Ways {
    /** Leads nowhere: no way leads to the first node. */
    static final int NONE = 0;

    /**
     * By node, side by side: where its table begins, in the upper half, and how many places it has; one bit for each 64th of all
     * tokens, since most looks are for what is not there.
     */
    private final long[] heads;

    /** The token of each place. */
    private final long[] tokens;

    /** Where each place leads: to a node, or below 0 the complement of an index; 0 where it is free. */
    private final int[] leads;

    private final int[][] several;

    /** Lays out the ways of a trie of so many nodes. */
    Ways(int nodes, Branches branches) {
        heads = new long[2 * nodes];
        several = branches.several();
        int[] counts = new int[nodes];
        branches.each((node, token, to) -> counts[node]++);
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            if (counts[node] > 0) {
                int room = counts[node] == 1 ? 1 : 4 * Integer.highestOneBit(counts[node]);
                heads[2 * node] = (long) size << 32 | room;
                size += room;
            }
        }
        tokens = new long[size];
        leads = new int[size];
        branches.each(this::put);
    }

    private void put(int node, long token, int to) {
        int place = place(heads[2 * node], token);
        heads[2 * node + 1] |= bit(token);
        tokens[place] = token;
        leads[place] = to;
    }

    /** Whether any way leads from the node. */
    boolean any(int node) {
        return heads[2 * node] != 0;
    }

    /** Where the token leads from a node: to a node, to several if below 0, or to {@link #NONE}. */
    int by(int node, long token) {
        if ((heads[2 * node + 1] & bit(token)) == 0) {
            return NONE;
        }
        int place = place(heads[2 * node], token);
        return tokens[place] == token ? leads[place] : NONE;
    }

    /** Tells of the tokens that lead from a node. */
    void each(int node, LongConsumer visitor) {
        int begin = (int) (heads[2 * node] >>> 32);
        int end = begin + (int) heads[2 * node];
        for (int place = begin; place < end; place++) {
            if (leads[place] != NONE) {
                visitor.accept(tokens[place]);
            }
        }
    }

    /** The nodes of what is below 0. */
    int[] nodes(int ways) {
        return several[~ways];
    }

    private static long bit(long token) {
        return 1L << (token * 0x9E3779B97F4A7C15L >>> 58);
    }

    /** The place of the token, or the free one where it would go; the only place of a node that has one way. */
    private int place(long head, long token) {
        int begin = (int) (head >>> 32);
        int mask = (int) head - 1;
        int place = (int) (token * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (mask > 0 && leads[begin + place] != NONE && tokens[begin + place] != token) {
            place = place + 1 & mask;
        }
        return begin + place;
    }
}
