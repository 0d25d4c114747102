package io.cleancopy.metadata;

/** What the page says a time is. */
public enum StampKind {
    PUBLISHED,
    MODIFIED,
    UNKNOWN
}
