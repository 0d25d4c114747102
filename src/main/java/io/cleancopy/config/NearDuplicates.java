package io.cleancopy.config;

/** What becomes of articles that are an edited copy of another. */
public enum NearDuplicates {
    /** They are written, and say which article they repeat. */
    MARK,
    /** They are not written; the table {@code duplicates} has them. */
    DROP,
    /** They are not looked for. */
    OFF
}
