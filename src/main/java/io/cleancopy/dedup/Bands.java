package io.cleancopy.dedup;

import java.util.Arrays;

/**
 * Finds the pairs of sketches that are worth comparing (locality-sensitive hashing, Indyk and Motwani 1998): a band is
 * {@value #ROWS} samples, and two sketches meet where a band is the same in both. There are {@value #BANDS} bands, each
 * sample is in {@value #ROUNDS}, no two samples meet in more than one. Sketches of likeness 0.34 meet with a probability of
 * 0.99, of 0.25 with 0.9; unrelated ones with 0.006.
 *
 * <p>Band after band, so that there is one table at a time. In a crowd (many reports of one pattern) a sketch is compared
 * with some of the first and with those just before it only: what is compared grows with the number of sketches, never with
 * its square, and depends on their order alone.
 */
final class Bands {
    private static final int ROWS = 4;
    private static final int ROUNDS = 6;
    private static final int STEPS = MinHash.SIZE / ROWS;
    private static final int BANDS = STEPS * ROUNDS;

    /** Three times what a million unrelated sketches put into a bucket. */
    private static final int CROWD = 48;

    private final TextSketch[] sketches;
    private final Pairs pairs;

    /** The key of a band in the upper half, the number of the sketch in the lower. */
    private final long[] sorted;

    private Bands(TextSketch[] sketches, Pairs pairs) {
        this.sketches = sketches;
        this.pairs = pairs;
        sorted = new long[sketches.length];
    }

    /** Shows each pair as often as it meets, the earlier sketch first; leaves out those that are too short. */
    static void visit(TextSketch[] sketches, Pairs pairs) {
        var bands = new Bands(sketches, pairs);
        for (int round = 0; round < ROUNDS; round++) {
            for (int step = 0; step < STEPS; step++) {
                bands.band(round, step);
            }
        }
    }

    private void band(int round, int step) {
        int size = 0;
        for (int i = 0; i < sketches.length; i++) {
            if (!sketches[i].tooShort()) {
                sorted[size++] = key(sketches[i].content(), round, step) << Integer.SIZE | i;
            }
        }
        Arrays.sort(sorted, 0, size);
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || sorted[i] >>> Integer.SIZE != sorted[from] >>> Integer.SIZE) {
                bucket(from, i);
                from = i;
            }
        }
    }

    private static long key(long[] sketch, int round, int step) {
        long key = 0;
        for (int row = 0; row < ROWS; row++) {
            key = key << MinHash.BITS | MinHash.sample(sketch, row * STEPS + (step + row * round) % STEPS);
        }
        return key;
    }

    private void bucket(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int first = Math.min(i, from + CROWD / 2);
            visit(from, first, i);
            visit(Math.max(first, i - CROWD / 2), i, i);
        }
    }

    private void visit(int from, int to, int other) {
        for (int i = from; i < to; i++) {
            pairs.pair((int) sorted[i], (int) sorted[other]);
        }
    }

    /** Is shown the pairs that meet. */
    interface Pairs {
        void pair(int earlier, int later);
    }
}
