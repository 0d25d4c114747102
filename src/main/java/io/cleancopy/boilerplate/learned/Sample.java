package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.text.Folding;

/**
 * A page to learn from.
 *
 * @param labels whether each of its blocks is body
 * @param share what it counts against a whole page
 * @param page its number; a page and its parts have the same
 */
record Sample(Draft draft, boolean[] labels, double share, String publisher, int page) {
    /** The part, of so many, that its publisher is in. */
    int part(int parts) {
        return (int) Math.floorMod(Folding.hash(publisher) >>> 8, parts);
    }
}
