package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Tree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the class attributes of a page, and others that hold names, each text of them once, as hundreds of elements say
 * the same, and only as far as it is asked about. Not for sharing between threads.
 */
final class ClassNames {
    /** What elements without the attribute say. */
    private final Reading nothing = new Reading(Tree.NONE);

    private final Tree tree;
    /** By the numbers of values. */
    private @Nullable Reading[] readings = new Reading[512];

    private char[] letters = new char[512];

    ClassNames(Tree tree) {
        this.tree = tree;
    }

    /** Whether names hold a part, of small letters, without regard to case, which they mix. */
    static boolean hold(String names, String part) {
        int last = names.length() - part.length();
        char first = part.charAt(0);
        for (int i = 0; i <= last; i++) {
            char c = names.charAt(i);
            if ((c == first || c == first - 32) && names.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** @param slot the place of the attribute; {@link Tree#NONE} where the element does not have it */
    Reading of(int slot) {
        if (slot == Tree.NONE) {
            return nothing;
        }
        int number = tree.valueNumber(slot);
        if (number == Tree.NONE) {
            return new Reading(slot);
        }
        if (number >= readings.length) {
            readings = Arrays.copyOf(readings, 2 * number);
        }
        var reading = readings[number];
        if (reading == null) {
            reading = new Reading(slot);
            readings[number] = reading;
        }
        return reading;
    }

    /** As {@link #of}, of an attribute that hardly two elements have alike. */
    Reading ofOne(int slot) {
        return slot == Tree.NONE ? nothing : new Reading(slot);
    }

    /** What an attribute says. */
    final class Reading {
        private static final byte AUTHOR = 1;
        private static final byte OTHER = 2;

        private final int slot;
        /** 0 as long as nobody asked. */
        private byte author;

        private boolean read;
        private int namings;
        private int hash;
        private int power = 1;

        private Reading(int slot) {
            this.slot = slot;
            if (slot == Tree.NONE) {
                author = OTHER;
                read = true;
            }
        }

        /** Whether one of the names is that of an author. */
        boolean author() {
            if (author == 0) {
                boolean named = tree.mayHoldPair(slot, "au", "by") && AuthorNames.isAuthorClass(tree.value(slot));
                author = named ? AUTHOR : OTHER;
            }
            return author == AUTHOR;
        }

        /** What the names say, as a set of {@link io.cleancopy.model.Naming} bits. */
        int namings() {
            read();
            return namings;
        }

        /** The hash of the characters but the digits, which number elements and do not count, behind what has a hash. */
        int hashBehind(int before) {
            read();
            return before * power + hash;
        }

        private void read() {
            if (read) {
                return;
            }
            read = true;
            int length = readLetters();
            for (int i = 0; i < length; i++) {
                char c = letters[i];
                if (c < '0' || c > '9') {
                    hash = 31 * hash + c;
                    power *= 31;
                }
            }
            namings = Namings.of(letters, length);
        }

        private int readLetters() {
            int most = tree.valueLength(slot);
            if (letters.length < most) {
                letters = new char[2 * most];
            }
            if (tree.readPlain(slot, letters)) {
                return most;
            }
            String names = tree.value(slot);
            names.getChars(0, names.length(), letters, 0);
            return names.length();
        }
    }
}
