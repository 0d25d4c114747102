package io.cleancopy.segment.html;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;

/**
 * A block as the walk found it, before its text is normalised.
 *
 * @param pictures between the passage before and this one
 */
record Passage(
        String text,
        int linkLetters,
        int links,
        boolean strong,
        int pictures,
        Role role,
        Landmark landmark,
        Region region) {
    Passage at(Landmark other) {
        return new Passage(text, linkLetters, links, strong, pictures, role, other, region);
    }

    /** What is known of the elements around it once the whole page has been walked. */
    Frame frame() {
        return region.frame(links, strong, pictures);
    }
}
