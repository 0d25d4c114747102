package io.cleancopy.dedup;

/**
 * Where in a sketch a set of facts stands, one bit for each fact. How many there are, and how many two sketches share, is
 * estimated from the bits that are not set (linear counting, Whang 1990).
 */
record FactSet(int at, int longs) {
    /** With more bits set, one bit more or less changes the estimate too much: the set says nothing. */
    private static final double FULL = 0.875;

    /**
     * Of copies that keep each fact with the same probability, 99.4 in 100 keep more than the mean less so many standard
     * deviations.
     */
    private static final double DEVIATIONS = 2.5;

    void add(long[] sketch, long fact) {
        int bit = (int) ((fact >>> 32) * bits() >>> 32);
        sketch[at + bit / Long.SIZE] |= 1L << bit % Long.SIZE;
    }

    /**
     * Whether two texts share too few facts for one to be a copy of the other that kept each fact with this probability. Few
     * facts prove little: at 0.8, one must be shared of four, five of ten. What only the richer text has does not count.
     */
    boolean differ(long[] one, long[] other, double kept) {
        int ones = 0;
        int others = 0;
        int either = 0;
        for (int i = at; i < at + longs; i++) {
            ones += Long.bitCount(one[i]);
            others += Long.bitCount(other[i]);
            either += Long.bitCount(one[i] | other[i]);
        }
        if (either > FULL * bits()) {
            return false;
        }
        double fewer = facts(Math.min(ones, others));
        double shared = facts(ones) + facts(others) - facts(either);
        return shared < kept * fewer - DEVIATIONS * Math.sqrt(kept * (1 - kept) * fewer);
    }

    private double facts(int set) {
        return -bits() * Math.log1p(-(double) set / bits());
    }

    private int bits() {
        return longs * Long.SIZE;
    }
}
