package io.cleancopy.clean;

import io.cleancopy.draft.Zone;

/**
 * A line of a page, and what a rule makes of it.
 *
 * @param zone where it stands: before, inside or after the article
 */
public record Example(Zone zone, Verdict verdict, String text) {

    /** What a rule makes of a line. */
    public enum Verdict {
        /** It removes or lifts the line. */
        TAKES,
        /** It leaves the line in the body. */
        KEEPS,
        /** The line only stands there, for others to be decided by it. */
        CONTEXT
    }
}
