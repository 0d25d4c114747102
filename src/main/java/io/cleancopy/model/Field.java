package io.cleancopy.model;

import java.util.Locale;

/** The fields that blocks are lifted into. */
public enum Field {
    PUBLISHER,
    HEADLINE,
    STANDFIRST,
    SECTION,
    BYLINE,
    DATELINE,
    PUBLISHED,
    MODIFIED,
    CAPTION,
    RELATED,
    WIRE_SOURCE,
    CONTRIBUTORS,
    CORRECTION,
    TAGS;

    /** The name users see, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
