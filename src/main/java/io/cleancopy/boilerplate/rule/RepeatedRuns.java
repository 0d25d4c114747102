package io.cleancopy.boilerplate.rule;

/**
 * Which runs of {@value #LENGTH} characters a text has more than once, by their hashes: a cheap look before a part of it
 * is looked for in all of it. Immutable.
 */
final class RepeatedRuns {
    private static final int LENGTH = 12;

    /** 31 to the {@value #LENGTH}: what the character that leaves a run has been multiplied by. */
    private static final int LEAVING = power();

    private final String text;
    private final long[] once;
    private final long[] twice;
    private final int shift;

    RepeatedRuns(String text) {
        this.text = text;
        // a bit for each character and some more, so that few runs share one
        int bits = Integer.highestOneBit(Math.max(64, text.length())) << 3;
        shift = Integer.numberOfLeadingZeros(bits) + 1;
        once = new long[bits >>> 6];
        twice = new long[bits >>> 6];
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i) - (i >= LENGTH ? LEAVING * text.charAt(i - LENGTH) : 0);
            if (i >= LENGTH - 1) {
                int slot = slot(hash);
                twice[slot >>> 6] |= once[slot >>> 6] & 1L << slot;
                once[slot >>> 6] |= 1L << slot;
            }
        }
    }

    private static int power() {
        int power = 1;
        for (int i = 0; i < LENGTH; i++) {
            power *= 31;
        }
        return power;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> shift;
    }

    /** Whether the part may stand in the text a second time; false is sure. */
    boolean mayRepeat(int from, int to) {
        for (int at = from; at + LENGTH <= to; at += LENGTH) {
            int hash = 0;
            for (int i = at; i < at + LENGTH; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            int slot = slot(hash);
            if ((twice[slot >>> 6] & 1L << slot) == 0) {
                return false;
            }
        }
        return true;
    }
}
