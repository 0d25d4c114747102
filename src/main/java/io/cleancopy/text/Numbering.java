package io.cleancopy.text;

import java.util.Arrays;

/**
 * Numbers keys from 0 in the order in which they are first seen, so that what is known of them can stand in arrays. Not
 * for sharing between threads.
 */
public final class Numbering {
    private long[] keys;
    /** By slot: the number and 1; 0 where the slot is free. */
    private int[] slots;

    private int size;

    public Numbering() {
        this(32);
    }

    /** @param expected keys, more or less */
    public Numbering(int expected) {
        int room = Math.max(8, expected);
        keys = new long[room];
        slots = new int[2 * Integer.highestOneBit(2 * room - 1)];
    }

    /** The number of the key, a new one if it has none. */
    public int add(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (2 * size >= slots.length) {
                grow();
                slot = slot(key);
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** The number of the key, -1 if it has none. */
    public int of(long key) {
        return slots[slot(key)] - 1;
    }

    public long key(int number) {
        return keys[number];
    }

    /** How many keys have numbers; the numbers are below. */
    public int size() {
        return size;
    }

    /** Where the key is, or the free slot where it would go. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
