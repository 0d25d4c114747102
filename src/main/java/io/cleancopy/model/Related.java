package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/**
 * A line that leads to another article.
 *
 * @param label the words before it, such as {@code Read more}
 */
public record Related(
        @Nullable String label, String headline, @Nullable String url) {}
