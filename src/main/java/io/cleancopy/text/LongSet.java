package io.cleancopy.text;

/** A set of numbers without boxes. Grows; not for sharing between threads. */
public final class LongSet {
    private static final int FEW = 32;

    private long[] slots;
    private int size;
    private boolean hasZero;

    public LongSet() {
        this(FEW);
    }

    /** @param expected so many numbers find room without growing */
    public LongSet(int expected) {
        slots = new long[2 * Integer.highestOneBit(2 * Math.max(expected, FEW) - 1)];
    }

    /** Adds a number; false when it was there already. */
    public boolean add(long value) {
        if (value == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int slot = slot(value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    public boolean contains(long value) {
        return value == 0 ? hasZero : slots[slot(value)] == value;
    }

    /** The numbers, in no order. */
    public long[] toArray() {
        var values = new Longs();
        for (long value : slots) {
            if (value != 0) {
                values.add(value);
            }
        }
        if (hasZero) {
            values.add(0);
        }
        return values.toArray();
    }

    public int size() {
        return hasZero ? size + 1 : size;
    }

    /** Where the value is, or would be put. */
    private int slot(long value) {
        long hash = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                slots[slot(value)] = value;
            }
        }
    }
}
