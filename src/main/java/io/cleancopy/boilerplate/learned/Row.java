package io.cleancopy.boilerplate.learned;

import java.util.Arrays;

/** The features of one block as they are put together: numbers from 0 to 255. Not for sharing between threads. */
final class Row {
    private static final byte[] LOGS = new byte[4096];

    static {
        for (int i = 1; i < LOGS.length; i++) {
            LOGS[i] = (byte) logOf(i);
        }
    }

    private final byte[] values;
    private int size;

    Row(int length) {
        values = new byte[length];
    }

    /** Adds a number; what is outside 0 to 255 counts as the nearer end. */
    void add(int value) {
        values[size++] = (byte) Math.max(0, Math.min(255, value));
    }

    void add(boolean value) {
        values[size++] = (byte) (value ? 1 : 0);
    }

    /**
     * Adds the same number for many features.
     *
     * @return where the first of them is
     */
    int fill(int count, int value) {
        int first = size;
        size += count;
        Arrays.fill(values, first, size, (byte) value);
        return first;
    }

    /** Takes back what was added behind the first numbers. */
    void cut(int length) {
        size = length;
    }

    /** Changes a number that was added. */
    void put(int at, int value) {
        values[at] = (byte) Math.max(0, Math.min(255, value));
    }

    /** Adds the first features of another row. */
    void add(Row other, int count) {
        System.arraycopy(other.values, 0, values, size, count);
        size += count;
    }

    /** Adds a count on a logarithmic scale: four steps per doubling. */
    void addLog(long count) {
        add(log(count));
    }

    /** Adds the share of a part in the whole, 0 to 100; 0 when there is no whole. */
    void addShare(long part, long whole) {
        add(share(part, whole));
    }

    /** The features so far, by position; the array is the row's own. */
    byte[] values() {
        return values;
    }

    static int log(long count) {
        if (count < LOGS.length) {
            return count <= 0 ? 0 : LOGS[(int) count];
        }
        return logOf(count);
    }

    static int share(long part, long whole) {
        return whole == 0 ? 0 : (int) (100 * part / whole);
    }

    private static int logOf(long count) {
        return Math.min(127, 1 + (int) (4 * StrictMath.log(count) / StrictMath.log(2)));
    }
}
