package io.cleancopy.draft;

/** Where a block stands with regard to the article. */
public enum Zone {
    BEFORE,
    INSIDE,
    AFTER
}
