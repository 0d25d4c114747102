package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Tree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the class attributes of a page, and others that hold names, each text of them once: hundreds of elements say the
 * same. Not for sharing between threads.
 */
final class ClassNames {
    /**
     * What a class attribute says.
     *
     * @param namings what its names say, as a set of {@link io.cleancopy.model.Naming} bits
     * @param hash of its characters without the digits, which number the elements and do not count
     * @param power 31 to the number of these characters
     */
    record Reading(int namings, int hash, int power) {
        /** The hash of these characters behind what has the hash {@code before}. */
        int hashBehind(int before) {
            return before * power + hash;
        }
    }

    private static final Reading NOTHING = new Reading(0, 0, 1);

    private static final byte AUTHOR = 1;
    private static final byte OTHER = 2;

    private final Tree tree;
    /** By the numbers of values. */
    private @Nullable Reading[] readings = new Reading[512];

    /** By the numbers of values: whether they name an author; 0 where that was not asked. */
    private byte[] authors = new byte[512];

    private char[] letters = new char[512];

    ClassNames(Tree tree) {
        this.tree = tree;
    }

    /** @param slot the place of the attribute; {@link Tree#NONE} where the element does not have it */
    Reading of(int slot) {
        if (slot == Tree.NONE) {
            return NOTHING;
        }
        int number = tree.valueNumber(slot);
        if (number == Tree.NONE) {
            return read(tree.value(slot));
        }
        if (number >= readings.length) {
            readings = Arrays.copyOf(readings, 2 * number);
        }
        var reading = readings[number];
        if (reading == null) {
            reading = read(tree.value(slot));
            readings[number] = reading;
        }
        return reading;
    }

    private Reading read(String names) {
        int length = names.length();
        if (letters.length < length) {
            letters = new char[2 * length];
        }
        names.getChars(0, length, letters, 0);
        int hash = 0;
        int power = 1;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c < '0' || c > '9') {
                hash = 31 * hash + c;
                power *= 31;
            }
        }
        return new Reading(Namings.of(letters, length), hash, power);
    }

    /**
     * Whether one of the names is that of an author.
     *
     * @param slot the place of the attribute; {@link Tree#NONE} where the element does not have it
     */
    boolean nameAuthor(int slot) {
        if (slot == Tree.NONE || !tree.mayHoldPair(slot, "au", "by")) {
            return false;
        }
        int number = tree.valueNumber(slot);
        if (number == Tree.NONE) {
            return MarkedUp.isAuthorClass(tree.value(slot));
        }
        if (number >= authors.length) {
            authors = Arrays.copyOf(authors, 2 * number);
        }
        if (authors[number] == 0) {
            authors[number] = MarkedUp.isAuthorClass(tree.value(slot)) ? AUTHOR : OTHER;
        }
        return authors[number] == AUTHOR;
    }
}
