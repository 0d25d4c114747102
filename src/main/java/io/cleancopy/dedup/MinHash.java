package io.cleancopy.dedup;

import java.util.Arrays;

/**
 * A sample of a set of hashes in {@value #LONGS} longs: MinHash (Broder 1997) with {@value #SIZE} hash functions, of each
 * minimum the last {@value #BITS} bits (b-bit minwise hashing, Li and König 2010). For a given number of bytes, more
 * functions with fewer bits tell likenesses above 0.2 better than fewer with more.
 */
final class MinHash {
    static final int SIZE = 192;
    static final int BITS = 4;

    /** Samples in a long. */
    private static final int IN_LONG = Long.SIZE / BITS;

    static final int LONGS = SIZE / IN_LONG;

    /** Longs of the first look: what is in one line of a processor's cache. */
    private static final int FIRST_LONGS = 6;

    /** The last bit of each sample. */
    private static final long LAST_BITS = 0x1111111111111111L;

    /** That two different minima end in the same bits. */
    private static final double BY_CHANCE = 1.0 / (1 << BITS);

    private static final int[] MASKS = new int[SIZE];
    private static final int[] FACTORS = new int[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            long random = spread((i + 1) * 0x9e3779b97f4a7c15L);
            MASKS[i] = (int) (random >>> 32);
            FACTORS[i] = (int) random | 1;
        }
    }

    private MinHash() {}

    /** Writes to the first longs of the sketch. */
    static void write(long[] hashes, long[] sketch) {
        var minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long hash : hashes) {
            lower(minima, (int) (hash >>> 32));
        }
        for (int i = 0; i < SIZE; i++) {
            sketch[i / IN_LONG] |= (spread(minima[i]) >>> (Long.SIZE - BITS)) << (i % IN_LONG * BITS);
        }
    }

    /** The compiler makes vector instructions of this loop. */
    private static void lower(int[] minima, int hash) {
        for (int i = 0; i < SIZE; i++) {
            minima[i] = Math.min(minima[i], (hash ^ MASKS[i]) * FACTORS[i]);
        }
    }

    static int sample(long[] sketch, int i) {
        return (int) (sketch[i / IN_LONG] >>> (i % IN_LONG * BITS)) & (1 << BITS) - 1;
    }

    static double likeness(long[] one, long[] other) {
        return resemblance((double) equal(one, other, LONGS) / SIZE);
    }

    /** By half of the sample, which takes half of the time. */
    static double roughLikeness(long[] one, long[] other) {
        return resemblance((double) equal(one, other, FIRST_LONGS) / (FIRST_LONGS * IN_LONG));
    }

    private static double resemblance(double equal) {
        return Math.max(0, (equal - BY_CHANCE) / (1 - BY_CHANCE));
    }

    private static int equal(long[] one, long[] other, int longs) {
        int different = 0;
        for (int i = 0; i < longs; i++) {
            long bits = one[i] ^ other[i];
            bits |= bits >>> 2;
            bits |= bits >>> 1;
            different += Long.bitCount(bits & LAST_BITS);
        }
        return longs * IN_LONG - different;
    }

    /** A 64-bit finaliser (Stafford's mix 13). */
    static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
