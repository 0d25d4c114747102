package io.cleancopy.boilerplate.rule;

import io.cleancopy.text.Folding;

/**
 * A cheap look which of some lines may stand in others, by their letters alone: each line gives the runs of {@value #LENGTH}
 * letters at its first {@value #LENGTH} places, and every line is asked for the run at each {@value #LENGTH}th letter, of
 * which one is at such a place of whatever stands in it.
 */
final class RepeatedRuns {
    private static final int LENGTH = 15;

    /** Letters that a line gives; shorter ones are never found. */
    private static final int GIVEN = 2 * LENGTH - 1;

    /** Lines that give a run, from which on it is that of a template, and tells of no others. */
    private static final int MANY = 8;

    /** Takes a pair of lines, of which the first may stand in the second. */
    interface Pairs {
        void take(int line, int in);
    }

    /** The hashes of the runs; 0 where there is none. A run that two lines gave is there twice, up to {@value #MANY} times. */
    private final int[] runs;

    /** The line that gave the run in the same place. */
    private final int[] givers;

    /** A bit for each run, by its hash: most questions end there. */
    private final long[] given;

    /** The characters of the line that asked last. */
    private char[] units = {};

    /** For so many lines that give. */
    RepeatedRuns(int lines) {
        runs = new int[Integer.highestOneBit(Math.max(1, lines * LENGTH)) * 4];
        given = new long[Math.max(1, runs.length / 4)];
        givers = new int[runs.length];
    }

    /** Takes the runs of a line, which may stand in another one. */
    void give(int line, String text) {
        int[] letters = new int[GIVEN];
        int count = 0;
        for (int at = 0; at < text.length() && count < GIVEN; at++) {
            int letter = letter(text.charAt(at), text, at);
            if (letter != 0) {
                letters[count++] = letter;
            }
        }
        for (int from = 0; count == GIVEN && from < LENGTH; from++) {
            int hash = 0;
            for (int i = from; i < from + LENGTH; i++) {
                hash = 31 * hash + letters[i];
            }
            put(hash, line);
        }
    }

    private void put(int hash, int line) {
        int alike = 0;
        int slot = slot(hash);
        while (runs[slot] != 0) {
            alike += runs[slot] == hash ? 1 : 0;
            slot = (slot + 1) & (runs.length - 1);
        }
        if (alike < MANY) {
            given[word(hash)] |= 1L << hash;
            runs[slot] = hash;
            givers[slot] = line;
        }
    }

    /** Tells which lines may stand in this one. Once all have given their runs. */
    void ask(int line, String text, Pairs pairs) {
        int end = text.length();
        if (units.length < end) {
            units = new char[Math.max(end, Math.min(2 * end, 1 << 16))];
        }
        char[] units = this.units;
        text.getChars(0, end, units, 0);
        int hash = 0;
        int count = 0;
        for (int at = 0; at < end; at++) {
            int letter = letter(units[at], text, at);
            // Without a branch: a processor guesses badly where words end.
            int one = (letter | -letter) >>> 31;
            hash = hash * (1 + 30 * one) + letter;
            count += one;
            if (count == LENGTH) {
                tell(hash, line, pairs);
                hash = 0;
                count = 0;
            }
        }
    }

    private void tell(int hash, int line, Pairs pairs) {
        if ((given[word(hash)] & 1L << hash) == 0) {
            return;
        }
        for (int slot = slot(hash); runs[slot] != 0; slot = (slot + 1) & (runs.length - 1)) {
            if (runs[slot] == hash && givers[slot] != line) {
                pairs.take(givers[slot], line);
            }
        }
    }

    /** What stands for a letter or digit in its folded form; 0 for all else. */
    private static int letter(char c, String text, int at) {
        return c < 0x80 ? Folding.ofAscii(c) : otherLetter(c, text, at);
    }

    private static int otherLetter(char unit, String text, int at) {
        int c = !Character.isSurrogate(unit) ? unit : Character.isLowSurrogate(unit) ? ' ' : text.codePointAt(at);
        return Character.isLetterOrDigit(c) ? (int) Folding.append(Folding.EMPTY, c) | 1 : 0;
    }

    private int word(int hash) {
        return hash >>> 6 & (given.length - 1);
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 8) & (runs.length - 1);
    }
}
