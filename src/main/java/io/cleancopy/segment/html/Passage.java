package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;

/** A block as the walk found it, before its text is normalised. */
record Passage(String text, int linkLetters, Role role, Landmark landmark, Region region) {
    Passage at(Landmark other) {
        return new Passage(text, linkLetters, role, other, region);
    }
}
