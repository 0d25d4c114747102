package io.cleancopy.boilerplate.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains gradient-boosted trees for a yes-or-no question on features from 0 to 255: second-order boosting of the
 * logistic loss with histograms (Chen and Guestrin, KDD 2016), trees grown level by level. The same input gives the same
 * trees, whatever the number of threads.
 */
final class TreeTrainer {
    /** How trees are grown: the learning rate, depth, L2 on leaves, least weight of a leaf, share of features per tree. */
    record Options(int trees, int depth, double rate, double l2, double leastWeight, double featureShare) {}

    private static final int BINS = 256;

    private final byte[][] columns;
    private final boolean[] labels;
    private final double[] weights;
    private final Options options;
    private final double[] scores;
    private final double[] gradients;
    private final double[] hessians;
    private final int[] node;

    /**
     * Prepares training.
     *
     * @param columns by feature, then by row
     */
    TreeTrainer(byte[][] columns, boolean[] labels, double[] weights, Options options) {
        this.columns = columns;
        this.labels = labels;
        this.weights = weights;
        this.options = options;
        int rows = labels.length;
        scores = new double[rows];
        gradients = new double[rows];
        hessians = new double[rows];
        node = new int[rows];
    }

    Trees train() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            yes += labels[i] ? weights[i] : 0;
            all += weights[i];
        }
        double bias = Math.log(yes / (all - yes));
        Arrays.fill(scores, bias);
        var trees = new ArrayList<Trees.Tree>();
        for (int t = 0; t < options.trees(); t++) {
            trees.add(grow(t));
        }
        return new Trees(bias, trees);
    }

    private Trees.Tree grow(int number) {
        int nodes = (1 << (options.depth() + 1)) - 1;
        int[] feature = new int[nodes];
        int[] threshold = new int[nodes];
        double[] value = new double[nodes];
        Arrays.fill(feature, -1);
        Arrays.fill(node, 0);
        for (int i = 0; i < labels.length; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = weights[i] * (p - (labels[i] ? 1 : 0));
            hessians[i] = weights[i] * Math.max(p * (1 - p), 1e-6);
        }
        var candidates = candidates(number);
        for (int level = 0; level < options.depth(); level++) {
            split(level, candidates, feature, threshold);
            for (int i = 0; i < labels.length; i++) {
                int at = node[i];
                if (at >= (1 << level) - 1 && feature[at] >= 0) {
                    node[i] = (columns[feature[at]][i] & 0xff) <= threshold[at] ? 2 * at + 1 : 2 * at + 2;
                }
            }
        }
        double[] g = new double[nodes];
        double[] h = new double[nodes];
        for (int i = 0; i < labels.length; i++) {
            g[node[i]] += gradients[i];
            h[node[i]] += hessians[i];
        }
        for (int at = 0; at < nodes; at++) {
            value[at] = -options.rate() * g[at] / (h[at] + options.l2());
        }
        for (int i = 0; i < labels.length; i++) {
            scores[i] += value[node[i]];
        }
        return new Trees.Tree(feature, threshold, value);
    }

    /** A fixed rotation of the features, so that training has no randomness. */
    private List<Integer> candidates(int number) {
        var candidates = new ArrayList<Integer>();
        for (int f = 0; f < columns.length; f++) {
            long mixed = (f * 0x9E3779B97F4A7C15L) ^ (number * 0xC2B2AE3D27D4EB4FL);
            mixed = (mixed ^ (mixed >>> 31)) * 0xD6E8FEB86659FD93L;
            if (((mixed >>> 40) & 0xffff) < options.featureShare() * 0x10000) {
                candidates.add(f);
            }
        }
        return candidates;
    }

    private record Split(double gain, int feature, int threshold) {}

    private void split(int level, List<Integer> candidates, int[] feature, int[] threshold) {
        int first = (1 << level) - 1;
        int count = 1 << level;
        var found = IntStream.range(0, candidates.size())
                .parallel()
                .mapToObj(k -> best(candidates.get(k), first, count))
                .toList();
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

    private Split[] best(int f, int first, int count) {
        double[] g = new double[count * BINS];
        double[] h = new double[count * BINS];
        byte[] column = columns[f];
        for (int i = 0; i < labels.length; i++) {
            int n = node[i] - first;
            if (n >= 0) {
                int at = n * BINS + (column[i] & 0xff);
                g[at] += gradients[i];
                h[at] += hessians[i];
            }
        }
        var splits = new Split[count];
        for (int n = 0; n < count; n++) {
            double allG = 0;
            double allH = 0;
            for (int b = 0; b < BINS; b++) {
                allG += g[n * BINS + b];
                allH += h[n * BINS + b];
            }
            double leftG = 0;
            double leftH = 0;
            double base = allG * allG / (allH + options.l2());
            for (int b = 0; b < BINS - 1; b++) {
                leftG += g[n * BINS + b];
                leftH += h[n * BINS + b];
                double rightH = allH - leftH;
                if (leftH < options.leastWeight() || rightH < options.leastWeight() || h[n * BINS + b] == 0) {
                    continue;
                }
                double rightG = allG - leftG;
                double gain = leftG * leftG / (leftH + options.l2()) + rightG * rightG / (rightH + options.l2()) - base;
                if (gain > 1e-9 && (splits[n] == null || gain > splits[n].gain())) {
                    splits[n] = new Split(gain, f, b);
                }
            }
        }
        return splits;
    }
}
