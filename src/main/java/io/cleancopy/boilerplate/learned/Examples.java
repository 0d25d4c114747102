package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of features with their answers, a row for each block that was added. */
final class Examples {
    /** Blocks from the nearest body block at which menus are far from the article. */
    private static final int FAR = 25;

    private final int parted;

    private final List<Row> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();

    /** @param parted into so many parts, by publisher */
    Examples(int parted) {
        this.parted = parted;
    }

    void add(Sample sample, Features features) {
        var blocks = sample.draft().page().blocks();
        int body = 0;
        for (var block : blocks) {
            body += sample.labels()[block.index()] ? GoldLabels.weight(block) : 0;
        }
        int[] far = distances(sample.labels());
        for (var block : blocks) {
            labels.add(sample.labels()[block.index()]);
            weights.add(
                    sample.share() * weight(block, body) * thinned(far[block.index()], rows.size() + block.index()));
            parts.add(sample.part(parted));
        }
        rows.addAll(List.of(features.rows()));
    }

    /** Blocks to the nearest body block. */
    private static int[] distances(boolean[] labels) {
        int[] far = new int[labels.length];
        int last = -FAR;
        for (int i = 0; i < far.length; i++) {
            last = labels[i] ? i : last;
            far[i] = i - last;
        }
        last = far.length + FAR;
        for (int i = far.length - 1; i >= 0; i--) {
            last = labels[i] ? i : last;
            far[i] = Math.min(far[i], last - i);
        }
        return far;
    }

    /** Menus far from the article are easy and many: a quarter of them stands for all. */
    private static int thinned(int far, int row) {
        if (far < FAR) {
            return 1;
        }
        return (row * 0x9E3779B9 >>> 16) % 4 == 0 ? 4 : 0;
    }

    int size() {
        return rows.size();
    }

    int part(int row) {
        return parts.get(row);
    }

    Row[] rows() {
        return rows.toArray(new Row[0]);
    }

    Row row(int row) {
        return rows.get(row);
    }

    /** A block weighs what it does to its page's precision or recall: its words against the body's, up to a fifth. */
    private static double weight(Block block, int body) {
        return Math.min((GoldLabels.weight(block) + 2.0) / Math.max(50, body), 0.2);
    }

    /**
     * Trees trained on the rows whose number passes.
     *
     * @param features how many of the first features they may use
     */
    Trees train(TreeTrainer.Options options, int features, IntPredicate used) {
        int[] chosen = IntStream.range(0, rows.size())
                .filter(row -> used.test(row) && weights.get(row) > 0)
                .toArray();
        byte[][] columns = new byte[features][chosen.length];
        boolean[] answers = new boolean[chosen.length];
        double[] shares = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            byte[] values = rows.get(chosen[i]).values();
            for (int f = 0; f < features; f++) {
                columns[f][i] = values[f];
            }
            answers[i] = labels.get(chosen[i]);
            shares[i] = weights.get(chosen[i]);
        }
        return new TreeTrainer(columns, answers, shares, options).train();
    }
}
