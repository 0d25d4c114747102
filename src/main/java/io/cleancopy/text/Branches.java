package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;

/** Where a walk goes from a node by a token: to one node or to several. Grows while a trie is built, read-only later. */
final class Branches {
    private final int nodes;
    /** To a node or, from the number of nodes on, to several. */
    private final Edges edges;

    private final List<int[]> several = new ArrayList<>();

    /**
     * @param nodes of the trie
     * @param edges the ways that are there; now the branches' own
     */
    Branches(int nodes, Edges edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /** The branch of a node by a token; not above 0 when there is none. */
    int at(int node, long token) {
        return edges.child(node, token);
    }

    /** Whether the branch is the one node that it leads to. */
    boolean isNode(int branch) {
        return branch < nodes;
    }

    /** The nodes that a branch leads to that is no node itself. */
    int[] nodes(int branch) {
        return several.get(branch - nodes);
    }

    /** Adds a way from a node by a token, before those that are there. */
    void add(int node, long token, int to) {
        int known = edges.child(node, token);
        if (known < 0) {
            edges.put(node, token, to);
        } else if (isNode(known)) {
            edges.replace(node, token, nodes + several.size());
            several.add(new int[] {to, known});
        } else {
            int[] others = nodes(known);
            int[] longer = new int[others.length + 1];
            longer[0] = to;
            System.arraycopy(others, 0, longer, 1, others.length);
            several.set(known - nodes, longer);
        }
    }
}
