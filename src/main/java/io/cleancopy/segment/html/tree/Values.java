package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of attributes as texts, of which hundreds of elements have the same: what is written alike has one number and
 * is one object, but for few, so that it is read once. Not for sharing between threads.
 */
final class Values {
    /** Longer ones are addresses and styles, each of its own. */
    private static final int LONGEST = 400;

    /** Most pages have some hundred values. */
    private static final int LEAST_SLOTS = 2048;

    /** Slots that are looked at: more would be taken up by values that are chosen to have one hash. */
    private static final int PROBES = 8;

    private final byte[] bytes;
    private final boolean references;
    /**
     * The hash of the value in the upper half and one more than its number in the lower, by the hash, or in one of the slots
     * behind; 0 where there is none.
     */
    private long[] slots = new long[LEAST_SLOTS];

    private @Nullable String[] texts = new String[LEAST_SLOTS / 2];
    /** Where each is written first: the begin in the upper half, the end in the lower. */
    private long[] places = new long[LEAST_SLOTS / 2];

    private int size;

    /** @param references whether values have character references to be read */
    Values(byte[] bytes, boolean references) {
        this.bytes = bytes;
        this.references = references;
    }

    /** The number of what is written there, from 0; {@link Tree#NONE} for what is compared with no other. */
    int number(int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return Tree.NONE;
        }
        int hash = Bytes.hash(bytes, start, end);
        for (int i = 0; i < PROBES; i++) {
            int slot = hash + i & slots.length - 1;
            long found = slots[slot];
            if (found == 0) {
                return keep(slot, hash, start, end);
            }
            if ((int) (found >>> Integer.SIZE) == hash && isWritten(places[(int) found - 1], start, end)) {
                return (int) found - 1;
            }
        }
        return Tree.NONE;
    }

    private boolean isWritten(long place, int start, int end) {
        return Arrays.equals(bytes, (int) (place >>> Integer.SIZE), (int) place, bytes, start, end);
    }

    private int keep(int slot, int hash, int start, int end) {
        if (size == texts.length) {
            grow();
            return number(start, end);
        }
        places[size] = (long) start << Integer.SIZE | end;
        slots[slot] = slot(hash, size);
        return size++;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        slots = new long[2 * slots.length];
        for (int number = 0; number < size; number++) {
            place(number);
        }
    }

    private static long slot(int hash, int number) {
        return (long) hash << Integer.SIZE | number + 1;
    }

    /** Where there is no room for it any more, it gets another number when it comes next. */
    private void place(int number) {
        int hash = Bytes.hash(bytes, (int) (places[number] >>> Integer.SIZE), (int) places[number]);
        for (int i = 0; i < PROBES; i++) {
            int slot = hash + i & slots.length - 1;
            if (slots[slot] == 0) {
                slots[slot] = slot(hash, number);
                return;
            }
        }
    }

    String of(int start, int end) {
        if (start >= end) {
            return "";
        }
        int number = number(start, end);
        String known = number == Tree.NONE ? null : texts[number];
        if (known == null) {
            known = read(start, end);
            if (number != Tree.NONE) {
                texts[number] = known;
            }
        }
        return known;
    }

    private String read(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return references && text.indexOf('&') >= 0 ? References.read(text, true) : text;
    }
}
