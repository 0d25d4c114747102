package io.cleancopy.boilerplate;

import java.util.function.IntToDoubleFunction;

/**
 * The stretch of blocks with the greatest sum of evidence (Kadane's algorithm); of equal ones the first.
 *
 * @param from its first block
 * @param to one past its last; the same as {@code from} when no block speaks for anything
 */
public record BestSpan(int from, int to) {
    /**
     * Finds it.
     *
     * @param evidence of each block, above 0 for and below 0 against
     */
    public static BestSpan of(int blocks, IntToDoubleFunction evidence) {
        int from = 0;
        int to = 0;
        int start = 0;
        double sum = 0;
        double best = 0;
        for (int i = 0; i < blocks; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += evidence.applyAsDouble(i);
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return new BestSpan(from, to);
    }

    public boolean contains(int block) {
        return block >= from && block < to;
    }
}
