package io.cleancopy.model;

import java.util.Locale;

/** What a caption belongs to. */
public enum MediaKind {
    PHOTO,
    VIDEO,
    GRAPHIC;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
