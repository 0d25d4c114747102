package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/** A picture, video or graphic of an article, as far as the page tells. */
public record Media(
        MediaKind kind,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String url) {}
