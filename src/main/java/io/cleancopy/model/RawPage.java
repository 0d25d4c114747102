package io.cleancopy.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was captured. The content is shared, not copied: nobody changes it.
 *
 * @param headers transport headers with lower-case names; empty when there were none
 * @param declared what the record that brought the page says about it, under {@code record:} keys such as
 *     {@code record:headline}; several values a line each; empty when there was none
 * @param problem set when the page could not be read whole; the content is then what there is of it, often nothing
 */
public record RawPage(
        Origin origin,
        MediaType type,
        byte[] content,
        Map<String, String> headers,
        Map<String, String> declared,
        @Nullable Problem problem) {
    public RawPage {
        headers = Map.copyOf(headers);
        declared = Map.copyOf(declared);
    }

    public RawPage(Origin origin, MediaType type, byte[] content) {
        this(origin, type, content, Map.of(), Map.of(), null);
    }

    /** A page of which nothing can be read. */
    public static RawPage unread(Origin origin, Problem problem) {
        return new RawPage(origin, MediaType.TEXT, new byte[0], Map.of(), Map.of(), problem);
    }
}
