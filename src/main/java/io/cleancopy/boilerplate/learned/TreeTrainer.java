package io.cleancopy.boilerplate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains gradient-boosted trees for a yes-or-no question on features from 0 to 255: second-order boosting of the
 * logistic loss with histograms (Chen and Guestrin, KDD 2016), trees grown level by level. The same input gives the same
 * trees, whatever the number of threads.
 */
final class TreeTrainer {
    /**
     * How trees are grown.
     *
     * @param rate what a tree's answer counts
     * @param l2 weight against extreme leaves
     * @param leastWeight least weight of a leaf
     * @param featureShare share of the features that a tree may use
     * @param rowShare share of the rows that a tree is grown on
     */
    record Options(
            int trees, int depth, double rate, double l2, double leastWeight, double featureShare, double rowShare) {}

    private static final int BINS = 256;

    /** What rounding leaves of a sum from which all its parts were taken away. */
    private static final double EMPTY = 1e-9;

    private final byte[][] columns;
    private final boolean[] labels;
    private final double[] weights;
    private final Options options;
    private final double[] scores;
    /** Gradient, then hessian, of each row. */
    private final float[] slopes;

    private final byte[] node;

    /**
     * Prepares training.
     *
     * @param columns by feature, then by row
     */
    TreeTrainer(byte[][] columns, boolean[] labels, double[] weights, Options options) {
        if (options.depth() > 6) {
            throw new IllegalArgumentException("Trees of depth " + options.depth() + "; 6 is the most.");
        }
        this.columns = columns;
        this.labels = labels;
        this.weights = weights;
        this.options = options;
        int rows = labels.length;
        scores = new double[rows];
        slopes = new float[2 * rows];
        node = new byte[rows];
    }

    Trees train() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            yes += labels[i] ? weights[i] : 0;
            all += weights[i];
        }
        int bias = units(Math.log((yes + 1) / (all - yes + 1)));
        Arrays.fill(scores, bias * Trees.UNIT);
        var trees = new ArrayList<Trees.Tree>();
        for (int t = 0; t < options.trees(); t++) {
            trees.add(grow(t));
        }
        return new Trees(bias, trees);
    }

    private static int units(double value) {
        return (int) Math.round(value / Trees.UNIT);
    }

    private Trees.Tree grow(int number) {
        int nodes = (1 << (options.depth() + 1)) - 1;
        int[] feature = new int[nodes];
        int[] threshold = new int[nodes];
        Arrays.fill(feature, -1);
        int rows = labels.length;
        for (int i = 0; i < rows; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            boolean used = isUsed(i, number);
            slopes[2 * i] = used ? (float) (weights[i] * (p - (labels[i] ? 1 : 0))) : 0;
            slopes[2 * i + 1] = used ? (float) (weights[i] * Math.max(p * (1 - p), 1e-6)) : 0;
            node[i] = 0;
        }
        var candidates = candidates(number);
        for (int level = 0; level < options.depth(); level++) {
            split(level, candidates, feature, threshold);
            int first = (1 << level) - 1;
            for (int i = 0; i < rows; i++) {
                int at = node[i];
                if (at >= first && feature[at] >= 0) {
                    node[i] = (byte) ((columns[feature[at]][i] & 0xff) <= threshold[at] ? 2 * at + 1 : 2 * at + 2);
                }
            }
        }
        double[] g = new double[nodes];
        double[] h = new double[nodes];
        for (int i = 0; i < rows; i++) {
            g[node[i]] += slopes[2 * i];
            h[node[i]] += slopes[2 * i + 1];
        }
        int[] value = new int[nodes];
        for (int at = 0; at < nodes; at++) {
            value[at] = units(-options.rate() * g[at] / (h[at] + options.l2()));
        }
        for (int i = 0; i < rows; i++) {
            scores[i] += value[node[i]] * Trees.UNIT;
        }
        return new Trees.Tree(feature, threshold, value);
    }

    /** Whether the tree is grown on the row: the same for every run. */
    private boolean isUsed(int row, int tree) {
        return (mix(row, tree) & 0xffff) < options.rowShare() * 0x10000;
    }

    /** A fixed rotation of the features, so that training has no randomness. */
    private List<Integer> candidates(int tree) {
        var candidates = new ArrayList<Integer>();
        for (int f = 0; f < columns.length; f++) {
            if ((mix(f, tree + 7919) & 0xffff) < options.featureShare() * 0x10000) {
                candidates.add(f);
            }
        }
        return candidates;
    }

    private static long mix(long a, long b) {
        long mixed = (a * 0x9E3779B97F4A7C15L) ^ (b * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 31)) * 0xD6E8FEB86659FD93L;
        return mixed >>> 40;
    }

    private record Split(double gain, int feature, int threshold) {}

    /** For each candidate feature the sums of the level above; of two children only one is summed, the other subtracted. */
    private double[][] above = new double[0][];

    private void split(int level, List<Integer> candidates, int[] feature, int[] threshold) {
        int first = (1 << level) - 1;
        int count = 1 << level;
        boolean[] summed = summed(first, count);
        double[][] before = level == 0 ? new double[candidates.size()][] : above;
        double[][] sums = new double[candidates.size()][];
        var found = IntStream.range(0, candidates.size())
                .parallel()
                .mapToObj(k -> {
                    sums[k] = sums(columns[candidates.get(k)], first, summed, before[k]);
                    return best(candidates.get(k), sums[k], count);
                })
                .toList();
        above = sums;
        for (int n = 0; n < count; n++) {
            Split best = null;
            for (var splits : found) {
                if (splits[n] != null && (best == null || splits[n].gain() > best.gain())) {
                    best = splits[n];
                }
            }
            if (best != null) {
                feature[first + n] = best.feature();
                threshold[first + n] = best.threshold();
            }
        }
    }

    /** Of two sisters the one with fewer rows is summed. */
    private boolean[] summed(int first, int count) {
        int[] rows = new int[count];
        for (byte at : node) {
            if (at >= first) {
                rows[at - first]++;
            }
        }
        boolean[] summed = new boolean[count];
        for (int n = 0; n < count; n += 2) {
            boolean left = count == 1 || rows[n] <= rows[n + 1];
            summed[n] = left;
            if (count > 1) {
                summed[n + 1] = !left;
            }
        }
        return summed;
    }

    /** Gradient and hessian by node of the level and by bin. */
    private double[] sums(byte[] column, int first, boolean[] summed, double @Nullable [] before) {
        double[] sums = new double[2 * summed.length * BINS];
        for (int i = 0; i < labels.length; i++) {
            int n = node[i] - first;
            if (n >= 0 && summed[n]) {
                int at = 2 * (n * BINS + (column[i] & 0xff));
                sums[at] += slopes[2 * i];
                sums[at + 1] += slopes[2 * i + 1];
            }
        }
        if (before != null) {
            for (int n = 0; n < summed.length; n++) {
                if (!summed[n]) {
                    int to = 2 * n * BINS;
                    int sister = 2 * (n ^ 1) * BINS;
                    int parent = 2 * (n / 2) * BINS;
                    for (int b = 0; b < 2 * BINS; b++) {
                        sums[to + b] = before[parent + b] - sums[sister + b];
                    }
                }
            }
        }
        return sums;
    }

    private @Nullable Split[] best(int f, double[] sums, int count) {
        var splits = new @Nullable Split[count];
        for (int n = 0; n < count; n++) {
            splits[n] = bestOfNode(f, sums, 2 * n * BINS);
        }
        return splits;
    }

    private @Nullable Split bestOfNode(int f, double[] sums, int from) {
        double allG = 0;
        double allH = 0;
        for (int b = 0; b < BINS; b++) {
            allG += sums[from + 2 * b];
            allH += sums[from + 2 * b + 1];
        }
        double leftG = 0;
        double leftH = 0;
        double base = allG * allG / (allH + options.l2());
        Split split = null;
        for (int b = 0; b < BINS - 1; b++) {
            if (sums[from + 2 * b + 1] < EMPTY) {
                continue;
            }
            leftG += sums[from + 2 * b];
            leftH += sums[from + 2 * b + 1];
            double rightH = allH - leftH;
            if (leftH < options.leastWeight() || rightH < options.leastWeight()) {
                continue;
            }
            double rightG = allG - leftG;
            double gain = leftG * leftG / (leftH + options.l2()) + rightG * rightG / (rightH + options.l2()) - base;
            if (gain > 1e-9 && (split == null || gain > split.gain())) {
                split = new Split(gain, f, b);
            }
        }
        return split;
    }
}
