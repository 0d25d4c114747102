package io.cleancopy.boilerplate.learned;

import java.util.List;

/**
 * Boosted trees: their sum is the log-odds of yes. Sums are whole numbers of {@link #UNIT}, the same on every machine.
 * Immutable, shared by threads.
 */
final class Trees {
    /** 1/1024: half of it, times a hundred trees, is far below any difference that matters. */
    static final double UNIT = 1.0 / 1024;

    /** A complete binary tree in heap order; a node without a feature (-1) is a leaf. Values are in {@link #UNIT}. */
    record Tree(int[] feature, int[] threshold, int[] value) {}

    private final int bias;
    private final List<Tree> trees;
    private final int[] roots;
    /** Feature, threshold, then where the left child is; the right one follows it. A leaf: -1, its value. */
    private final int[] nodes;
    /** For each node the mean of the leaves below it. */
    private final double[] means;

    /** @param bias the sum without any tree, in {@link #UNIT} */
    Trees(int bias, List<Tree> trees) {
        this.bias = bias;
        this.trees = List.copyOf(trees);
        roots = new int[trees.size()];
        int count = 0;
        for (var tree : trees) {
            count += reachable(tree, 0);
        }
        nodes = new int[3 * count];
        means = new double[count];
        int next = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = next;
            next = flatten(trees.get(t), 0, next, next + 3);
        }
        for (int node = count - 1; node >= 0; node--) {
            int at = 3 * node;
            means[node] = nodes[at] < 0 ? nodes[at + 1] : (means[nodes[at + 2] / 3] + means[nodes[at + 2] / 3 + 1]) / 2;
        }
    }

    private static int reachable(Tree tree, int at) {
        return tree.feature()[at] < 0 ? 1 : 1 + reachable(tree, 2 * at + 1) + reachable(tree, 2 * at + 2);
    }

    /** Puts a node in its place, its children from {@code free} on, and tells what is free then. */
    private int flatten(Tree tree, int at, int place, int free) {
        if (tree.feature()[at] < 0) {
            nodes[place] = -1;
            nodes[place + 1] = tree.value()[at];
            return free;
        }
        nodes[place] = tree.feature()[at];
        nodes[place + 1] = tree.threshold()[at];
        nodes[place + 2] = free;
        int after = flatten(tree, 2 * at + 1, free, free + 6);
        return flatten(tree, 2 * at + 2, free + 3, after);
    }

    int bias() {
        return bias;
    }

    List<Tree> trees() {
        return trees;
    }

    /**
     * What each feature of a row adds to its score: at each split, how far the branch taken is from the mean of both
     * (Saabas, 2014).
     *
     * @param count of features
     */
    double[] contributions(byte[] row, int count) {
        double[] sums = new double[count];
        for (int root : roots) {
            int at = root;
            while (nodes[at] >= 0) {
                int next = nodes[at + 2] + ((row[nodes[at]] & 0xff) <= nodes[at + 1] ? 0 : 3);
                sums[nodes[at]] += (means[next / 3] - means[at / 3]) * UNIT;
                at = next;
            }
        }
        return sums;
    }

    /** Log-odds of yes for a row of features. */
    double score(byte[] row) {
        int sum = bias;
        for (int root : roots) {
            int at = root;
            while (nodes[at] >= 0) {
                at = nodes[at + 2] + ((row[nodes[at]] & 0xff) <= nodes[at + 1] ? 0 : 3);
            }
            sum += nodes[at + 1];
        }
        return sum * UNIT;
    }
}
