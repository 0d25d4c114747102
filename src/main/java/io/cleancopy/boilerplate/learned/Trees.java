package io.cleancopy.boilerplate.learned;

import java.util.Arrays;
import java.util.List;

/**
 * Boosted trees: their sum is the log-odds of yes. Sums are whole numbers of {@link #UNIT}, the same on every machine.
 * Immutable, shared by threads.
 */
final class Trees {
    /** 1/1024: half of it, times a hundred trees, is far below any difference that matters. */
    static final double UNIT = 1.0 / 1024;

    /**
     * Log-odds up to which a row is surely no: 62 % of the blocks of gold text dumps, with 0.2 % of the words of their
     * bodies, cross-validated by publisher.
     */
    static final double SURE = -3.5;

    /** How many trees see all rows. */
    private static final int ASKED_OF_ALL = 30;

    /** Rows that the nearest cache holds while all trees look at them. */
    private static final int AT_HAND = 64;

    private static final int FEATURE_BITS = 16;
    private static final int FEATURE = (1 << FEATURE_BITS) - 1;

    /** A complete binary tree in heap order; a node without a feature (-1) is a leaf. Values are in {@link #UNIT}. */
    record Tree(int[] feature, int[] threshold, int[] value) {}

    private final int bias;
    private final List<Tree> trees;
    private final int depth;
    /**
     * All trees, grown out to one depth so that no step asks whether it has come to a leaf: each node its threshold and
     * its feature, in heap order from 1, behind that of the tree before.
     */
    private final int[] nodes;
    /** The leaves of all trees, from left to right. */
    private final int[] leaves;
    /** How far each node is from the mean of itself and its sister, in parts of {@link #UNIT}, laid out as the nodes. */
    private final int[] steps;

    /** @param bias the sum without any tree, in {@link #UNIT} */
    Trees(int bias, List<Tree> trees) {
        this.bias = bias;
        this.trees = List.copyOf(trees);
        int deepest = 0;
        for (var tree : trees) {
            deepest = Math.max(deepest, depth(tree, 0));
        }
        depth = deepest;
        nodes = new int[trees.size() << depth];
        leaves = new int[trees.size() << depth];
        steps = new int[trees.size() << depth + 1];
        for (int t = 0; t < trees.size(); t++) {
            place(trees.get(t), 0, t, 1);
        }
    }

    private static int depth(Tree tree, int at) {
        return tree.feature()[at] < 0 ? 0 : 1 + Math.max(depth(tree, 2 * at + 1), depth(tree, 2 * at + 2));
    }

    /**
     * Puts a node and all below it in their places; a leaf above the last level once more on either side.
     *
     * @param at where the node is in its tree, from 0
     * @param place where it goes, from 1
     * @return the sum of the leaves below
     */
    private int place(Tree tree, int at, int number, int place) {
        int size = 1 << depth;
        if (place >= size) {
            leaves[number * size + place - size] = tree.value()[at];
            return tree.value()[at];
        }
        boolean leaf = tree.feature()[at] < 0;
        nodes[number * size + place] = leaf ? 0 : tree.threshold()[at] << FEATURE_BITS | tree.feature()[at];
        int left = place(tree, leaf ? at : 2 * at + 1, number, 2 * place);
        int right = place(tree, leaf ? at : 2 * at + 2, number, 2 * place + 1);
        int level = Integer.numberOfTrailingZeros(Integer.highestOneBit(place));
        int step = (left - right) << level;
        steps[2 * number * size + 2 * place] = step;
        steps[2 * number * size + 2 * place + 1] = -step;
        return left + right;
    }

    int bias() {
        return bias;
    }

    List<Tree> trees() {
        return trees;
    }

    /**
     * Adds to the sums what each feature of a row adds to its score: at each split, how far the branch taken is from the
     * mean of both (Saabas, 2014). In parts of {@link #UNIT}, as small as the trees are deep.
     *
     * @param sums by feature
     */
    void addContributions(byte[] row, int[] sums) {
        int asked = Math.min(ASKED_OF_ALL << depth, nodes.length);
        int score = bias + addContributions(row, sums, 0, asked);
        if (score * UNIT > SURE) {
            addContributions(row, sums, asked, nodes.length);
        }
    }

    /** @return what the trees add to the score */
    private int addContributions(byte[] row, int[] sums, int start, int end) {
        int size = 1 << depth;
        int score = 0;
        int from = start;
        // Five trees side by side, since a step waits for the one before.
        for (; from + 5 * size <= end; from += 5 * size) {
            int from1 = from + size;
            int from2 = from1 + size;
            int from3 = from2 + size;
            int from4 = from3 + size;
            int at0 = 1;
            int at1 = 1;
            int at2 = 1;
            int at3 = 1;
            int at4 = 1;
            for (int level = 0; level < depth; level++) {
                at0 = step(from, at0, row, sums);
                at1 = step(from1, at1, row, sums);
                at2 = step(from2, at2, row, sums);
                at3 = step(from3, at3, row, sums);
                at4 = step(from4, at4, row, sums);
            }
            score += leaves[from + at0 - size]
                    + leaves[from + at1]
                    + leaves[from1 + at2]
                    + leaves[from2 + at3]
                    + leaves[from3 + at4];
        }
        for (; from < end; from += size) {
            int at = 1;
            for (int level = 0; level < depth; level++) {
                at = step(from, at, row, sums);
            }
            score += leaves[from + at - size];
        }
        return score;
    }

    /** Adds what the branch taken adds, and tells which it is. */
    private int step(int from, int at, byte[] row, int[] sums) {
        int node = nodes[from + at];
        int child = next(at, node, row);
        sums[node & FEATURE] += steps[2 * from + child];
        return child;
    }

    /**
     * Log-odds of yes for rows of features. What the first trees are sure is no, the others are not asked about: most of a
     * page's lines are menus.
     */
    double[] scores(Row[] rows) {
        double[] scores = new double[rows.length];
        for (int begin = 0; begin < rows.length; begin += AT_HAND) {
            var some = Arrays.copyOfRange(rows, begin, Math.min(rows.length, begin + AT_HAND));
            int[] sums = sums(some);
            for (int i = 0; i < sums.length; i++) {
                scores[begin + i] = (bias + sums[i]) * UNIT;
            }
        }
        return scores;
    }

    private int[] sums(Row[] rows) {
        int[] sums = new int[rows.length];
        int asked = Math.min(ASKED_OF_ALL << depth, nodes.length);
        add(rows, sums, 0, asked);
        var openRows = new Row[rows.length];
        int[] numbers = new int[rows.length];
        int open = 0;
        for (int i = 0; i < rows.length; i++) {
            if ((bias + sums[i]) * UNIT > SURE) {
                openRows[open] = rows[i];
                numbers[open++] = i;
            }
        }
        int[] more = new int[open];
        add(openRows, more, asked, nodes.length);
        for (int k = 0; k < open; k++) {
            sums[numbers[k]] += more[k];
        }
        return sums;
    }

    /**
     * Adds what some of the trees say to the sums. Five trees side by side, since a step waits for the one before; they stay
     * at hand while they look at all rows.
     */
    private void add(Row[] rows, int[] sums, int start, int end) {
        int size = 1 << depth;
        int from = start;
        for (; from + 5 * size <= end; from += 5 * size) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += five(rows[i].values(), from, size);
            }
        }
        for (; from < end; from += size) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += one(rows[i].values(), from, size);
            }
        }
    }

    private int five(byte[] row, int from, int size) {
        int from1 = from + size;
        int from2 = from1 + size;
        int from3 = from2 + size;
        int from4 = from3 + size;
        int at0 = 1;
        int at1 = 1;
        int at2 = 1;
        int at3 = 1;
        int at4 = 1;
        for (int level = 0; level < depth; level++) {
            at0 = next(at0, nodes[from + at0], row);
            at1 = next(at1, nodes[from1 + at1], row);
            at2 = next(at2, nodes[from2 + at2], row);
            at3 = next(at3, nodes[from3 + at3], row);
            at4 = next(at4, nodes[from4 + at4], row);
        }
        return leaves[from + at0 - size]
                + leaves[from + at1]
                + leaves[from1 + at2]
                + leaves[from2 + at3]
                + leaves[from3 + at4];
    }

    private int one(byte[] row, int from, int size) {
        int at = 1;
        for (int level = 0; level < depth; level++) {
            at = next(at, nodes[from + at], row);
        }
        return leaves[from + at - size];
    }

    /** The left child if the feature is not above the threshold, else the right one; without a branch. */
    private static int next(int at, int node, byte[] row) {
        return 2 * at + (((node >> FEATURE_BITS) - (row[node & FEATURE] & 0xff)) >>> 31);
    }
}
