package io.cleancopy.dedup;

import org.jspecify.annotations.Nullable;

/**
 * A document of which we know whether it is a duplicate.
 *
 * @param story the number of what it tells: the same in copies, and in nothing else
 * @param copy null for the story as it was first written
 */
record Planted(
        DuplicateCandidate candidate, int story, @Nullable Copy copy) {}
