package io.cleancopy.metadata;

/** How much a line alone tells about itself; where it stands on the page must tell the rest. */
public enum Confidence {
    LOW,
    MEDIUM,
    /** A credit says that it is one, and who made the picture may be a firm as well as a person. */
    LIKELY,
    HIGH
}
