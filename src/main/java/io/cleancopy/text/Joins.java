package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Which nodes of a trie go on as others do as well: all that a node joins to has, it has. Grows while a trie is built,
 * read-only later.
 */
final class Joins {
    private final Chains chains = new Chains();
    private final Longs joined = new Longs();

    void add(int node, int to) {
        chains.add(node);
        joined.add(to);
    }

    /** Lets a node join to no other. */
    void removeFrom(int node) {
        chains.clear(node);
    }

    /** The index of the node's first join; -1 when it has none. */
    int first(int node) {
        return chains.first(node);
    }

    /** The index of the join after another of the same node; -1 behind the last. */
    int next(int join) {
        return chains.next(join);
    }

    /** The node that a join leads to. */
    int to(int join) {
        return (int) joined.at(join);
    }

    /** All that the node joins to, each behind those that it joins to itself, then the node. */
    List<Integer> fromBelow(int node) {
        var reached = new ArrayList<Integer>();
        fromBelow(node, reached);
        return reached;
    }

    /** The node and all that it joins to, each before those that it joins to itself. */
    List<Integer> fromAbove(int node) {
        var reached = new ArrayList<Integer>();
        fromAbove(node, reached);
        return reached;
    }

    private void fromAbove(int node, List<Integer> reached) {
        if (reached.contains(node)) {
            return;
        }
        reached.add(node);
        for (int item = chains.first(node); item >= 0; item = chains.next(item)) {
            fromAbove(to(item), reached);
        }
    }

    private void fromBelow(int node, List<Integer> reached) {
        if (reached.contains(node)) {
            return;
        }
        for (int item = chains.first(node); item >= 0; item = chains.next(item)) {
            fromBelow(to(item), reached);
        }
        reached.add(node);
    }
}
