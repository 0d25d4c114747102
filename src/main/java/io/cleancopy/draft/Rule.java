package io.cleancopy.draft;

import io.cleancopy.model.Reason;

/**
 * One thing that decides about blocks: it removes, lifts or trims them. Its id stands in every record of what it did and
 * switches it off in the settings. Implementations are final, stateless and stand in the list of rules.
 */
public interface Rule extends Annotator {
    /** Kebab-case, stable for ever. */
    String id();

    /** Why the blocks it takes are not body; the commonest where there are several. */
    Reason reason();

    /** What it takes, in a line. */
    String doc();
}
