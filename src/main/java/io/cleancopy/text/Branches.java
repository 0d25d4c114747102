package io.cleancopy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a token leads from a node while a trie is built: to one node or to several. */
final class Branches {
    /** From here on a branch leads to several nodes. */
    private static final int SEVERAL = 1 << 30;

    /** No branch leads to the first node. */
    private static final int NOWHERE = 0;

    /** To a node or to several. */
    private final Edges edges;

    private final List<int[]> several = new ArrayList<>();

    /** @param edges the ways that are there; now the branches' own */
    Branches(Edges edges) {
        this.edges = edges;
    }

    /** Is told of a branch. */
    interface Visitor {
        /** @param to a node; below 0 the complement of an index into {@link #several} */
        void branch(int node, long token, int to);
    }

    /** The nodes that a token leads to; none when there is no branch. */
    int[] at(int node, long token) {
        int known = edges.child(node, token);
        return known <= NOWHERE ? new int[0] : known < SEVERAL ? new int[] {known} : several.get(known - SEVERAL);
    }

    /** Tells of all branches, each once. */
    void each(Visitor visitor) {
        edges.each((node, token, child) -> {
            if (child != NOWHERE) {
                visitor.branch(node, token, child < SEVERAL ? child : ~(child - SEVERAL));
            }
        });
    }

    /** The nodes of each branch that leads to several. */
    int[][] several() {
        return several.toArray(int[][]::new);
    }

    /** Adds a way from a node by a token, before those that are there. */
    void add(int node, long token, int to) {
        lead(node, token, joined(new int[] {to}, at(node, token)));
    }

    /** Adds ways from a node by a token, behind those that are there. */
    void addBehind(int node, long token, int[] to) {
        lead(node, token, joined(at(node, token), to));
    }

    /** Takes the branch away. */
    void cut(int node, long token) {
        lead(node, token, new int[] {NOWHERE});
    }

    /** Lets a branch lead to these nodes instead of where it led. */
    void lead(int node, long token, int... to) {
        int known = edges.child(node, token);
        int child = to[0];
        if (to.length > 1 && known >= SEVERAL) {
            several.set(known - SEVERAL, to);
            return;
        }
        if (to.length > 1) {
            child = SEVERAL + several.size();
            several.add(to);
        }
        if (known < 0) {
            edges.put(node, token, child);
        } else {
            edges.replace(node, token, child);
        }
    }

    private static int[] joined(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
