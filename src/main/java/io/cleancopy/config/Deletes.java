package io.cleancopy.config;

/** What becomes of articles whose pages are gone. */
public enum Deletes {
    /** They stay. */
    KEEP,
    /** The run writes tombstones for them. */
    SYNC
}
