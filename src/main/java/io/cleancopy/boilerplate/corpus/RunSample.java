package io.cleancopy.boilerplate.corpus;

import java.util.Arrays;

/** The smallest of many hashes, a fair sample of them all, each with the number of the line that it comes from. */
final class RunSample {
    private final int size;
    private long[] hashes = new long[256];
    private short[] lines = new short[256];
    private int count;

    RunSample(int size) {
        this.size = size;
    }

    void add(long[] runs, int line) {
        if (count + runs.length > hashes.length) {
            int capacity = Math.max(2 * hashes.length, count + runs.length);
            hashes = Arrays.copyOf(hashes, capacity);
            lines = Arrays.copyOf(lines, capacity);
        }
        System.arraycopy(runs, 0, hashes, count, runs.length);
        Arrays.fill(lines, count, count + runs.length, (short) line);
        count += runs.length;
    }

    /** In the order in which they came; of equal ones at the border all. */
    long[] hashes() {
        keepSmallest();
        return Arrays.copyOf(hashes, count);
    }

    short[] lines() {
        keepSmallest();
        return Arrays.copyOf(lines, count);
    }

    private void keepSmallest() {
        if (count <= size) {
            return;
        }
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        long greatest = sorted[size - 1];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (hashes[i] <= greatest) {
                hashes[kept] = hashes[i];
                lines[kept++] = lines[i];
            }
        }
        count = kept;
    }
}
