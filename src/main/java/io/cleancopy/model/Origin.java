package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param location path relative to the input root with {@code /} between names, the same on every system; later also
 *     {@code a.zip!/b.html} and {@code file.jsonl#118}
 * @param publisher host name or publisher's name when the source itself knows it
 */
public record Origin(String location, @Nullable String publisher) {
    public Origin(String location) {
        this(location, null);
    }
}
