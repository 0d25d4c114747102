package io.cleancopy.quality;

import org.jspecify.annotations.Nullable;

/** How much of a body are runs of so many words that come again. Shares are of letters and digits. */
final class NGrams {
    /** Of the rolling hash (Karp and Rabin 1987), which forgets the word that is left behind; odd, without pattern. */
    private static final long FACTOR = 0xd1342543de82ef95L;

    /** 2 to the power of 64 / the golden ratio: neighbours are spread over the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final BodyWords words;
    private final int size;
    private final int shift;
    private final int slots;

    NGrams(BodyWords words) {
        this.words = words;
        size = words.size();
        slots = Integer.highestOneBit(Math.max(8, size)) * 4;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /**
     * The commonest run of words, by what it fills; of {@link #atMost} both are upper bounds of what {@link #top} tells.
     *
     * @param share of the run that fills most, 0 when none comes again
     * @param chained at most so much is in longer runs that come again: they are chains of these
     */
    record Top(double share, double chained) {}

    /** Of the runs of {@code n} words, and their chains of at least {@code longer}. */
    Top top(int n, int longer) {
        return count(n, longer, new long[slots]);
    }

    /** An upper bound of each figure of {@link #top}, quicker: runs that meet in the table are taken for one. */
    Top atMost(int n, int longer) {
        return count(n, longer, null);
    }

    /** @param keys of the runs in the table; without them, runs that meet there count as one */
    private Top count(int n, int longer, long @Nullable [] keys) {
        var counts = new int[slots];
        long most = 0;
        long power = power(n);
        long hash = 0;
        int chars = 0;
        int chain = 0;
        long chained = 0;
        for (int to = 0; to < size; to++) {
            hash = hash * FACTOR + words.hash(to);
            chars += words.length(to);
            if (to >= n) {
                hash -= words.hash(to - n) * power;
                chars -= words.length(to - n);
            }
            if (to < n - 1) {
                continue;
            }
            int slot = keys == null ? place(key(hash)) : put(keys, hash);
            int count = ++counts[slot];
            if (count > 1) {
                most = Math.max(most, (long) count * chars);
            }
            chain = count == 1 ? 0 : chain == 0 ? n : chain + 1;
            for (int word = chain == longer ? to - longer + 1 : to; chain >= longer && word <= to; word++) {
                chained += words.length(word);
            }
        }
        return new Top(share(most), share(chained));
    }

    private double share(long chars) {
        return chars == 0 ? 0 : Math.min(1, (double) chars / words.chars());
    }

    /** The share of all that is in a run of words which the body has said before; each word counts once. */
    double repeated(int n) {
        var keys = new long[slots];
        long power = power(n);
        long hash = 0;
        long repeated = 0;
        int counted = 0;
        for (int to = 0; to < size; to++) {
            hash = hash * FACTOR + words.hash(to);
            if (to >= n) {
                hash -= words.hash(to - n) * power;
            }
            if (to < n - 1) {
                continue;
            }
            int slot = slot(keys, hash);
            if (keys[slot] == 0) {
                keys[slot] = key(hash);
                continue;
            }
            for (int word = Math.max(counted, to - n + 1); word <= to; word++) {
                repeated += words.length(word);
            }
            counted = to + 1;
        }
        return repeated == 0 ? 0 : (double) repeated / words.chars();
    }

    /** Where the run is from now on. */
    private int put(long[] keys, long hash) {
        int slot = slot(keys, hash);
        keys[slot] = key(hash);
        return slot;
    }

    private int place(long key) {
        return (int) (key * SPREAD >>> shift);
    }

    /** Where the run is, or would be put. */
    private int slot(long[] keys, long hash) {
        long key = key(hash);
        int slot = place(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (slots - 1);
        }
        return slot;
    }

    /** 0 marks an empty place. */
    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private static long power(int n) {
        long power = 1;
        for (int i = 0; i < n; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
