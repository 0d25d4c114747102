package io.cleancopy.metadata;

/** How much a line alone tells about itself; where it stands on the page must tell the rest. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
