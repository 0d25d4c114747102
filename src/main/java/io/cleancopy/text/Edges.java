package io.cleancopy.text;

import java.util.Arrays;

/** Which node follows a node for a token: a hash table without boxes. Grows while a trie is built, read-only later. */
final class Edges {
    private static final int NONE = -1;

    private int[] nodes = new int[1024];
    private long[] tokens = new long[1024];
    private int[] children = new int[1024];
    private int size;

    Edges() {
        Arrays.fill(nodes, NONE);
    }

    /** The child, or -1. */
    int child(int node, long token) {
        int slot = slot(node, token);
        while (nodes[slot] != NONE) {
            if (nodes[slot] == node && tokens[slot] == token) {
                return children[slot];
            }
            slot = (slot + 1) & (nodes.length - 1);
        }
        return NONE;
    }

    /** Adds an edge that is not there yet. */
    void put(int node, long token, int child) {
        if (++size * 2 > nodes.length) {
            grow();
        }
        place(node, token, child);
    }

    private void place(int node, long token, int child) {
        int slot = slot(node, token);
        while (nodes[slot] != NONE) {
            slot = (slot + 1) & (nodes.length - 1);
        }
        nodes[slot] = node;
        tokens[slot] = token;
        children[slot] = child;
    }

    private void grow() {
        var oldNodes = nodes;
        var oldTokens = tokens;
        var oldChildren = children;
        nodes = new int[oldNodes.length * 2];
        Arrays.fill(nodes, NONE);
        tokens = new long[nodes.length];
        children = new int[nodes.length];
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != NONE) {
                place(oldNodes[i], oldTokens[i], oldChildren[i]);
            }
        }
    }

    private int slot(int node, long token) {
        long hash = (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return (int) (hash >>> 40) & (nodes.length - 1);
    }
}
