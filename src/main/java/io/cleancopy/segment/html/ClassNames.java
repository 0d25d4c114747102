package io.cleancopy.segment.html;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the class attributes of a page, each text of them once: hundreds of elements say the same. Not for sharing
 * between threads.
 */
final class ClassNames {
    private static final int MOST_KNOWN = 20_000;

    /**
     * What a class attribute says.
     *
     * @param author whether it names an author
     * @param hash of its characters without the digits, which number the elements and do not count
     * @param power 31 to the number of these characters
     */
    record Reading(boolean author, int hash, int power) {
        /** The hash of these characters behind what has the hash {@code before}. */
        int hashBehind(int before) {
            return before * power + hash;
        }
    }

    private static final Reading NOTHING = new Reading(false, 0, 1);

    private final Map<String, Reading> known = new HashMap<>();

    Reading of(String classes) {
        if (classes.isEmpty()) {
            return NOTHING;
        }
        var reading = known.get(classes);
        if (reading == null) {
            reading = read(classes);
            if (known.size() < MOST_KNOWN) {
                known.put(classes, reading);
            }
        }
        return reading;
    }

    private static Reading read(String classes) {
        int hash = 0;
        int power = 1;
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            if (c < '0' || c > '9') {
                hash = 31 * hash + c;
                power *= 31;
            }
        }
        return new Reading(MarkedUp.isAuthorClass(classes), hash, power);
    }
}
