package io.cleancopy.boilerplate.learned;

import java.util.List;

/** Boosted trees: their sum is the log-odds of yes. Immutable, shared by threads. */
record Trees(double bias, List<Tree> trees) {

    /** A complete binary tree in heap order; a node without a feature (-1) is a leaf. */
    record Tree(int[] feature, int[] threshold, double[] value) {
        double score(int[] row) {
            int at = 0;
            while (feature[at] >= 0) {
                at = row[feature[at]] <= threshold[at] ? 2 * at + 1 : 2 * at + 2;
            }
            return value[at];
        }
    }

    /** Log-odds of yes for a row of features. */
    double score(int[] row) {
        double sum = bias;
        for (var tree : trees) {
            sum += tree.score(row);
        }
        return sum;
    }
}
