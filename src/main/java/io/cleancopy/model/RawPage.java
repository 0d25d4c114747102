package io.cleancopy.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was captured. The content is shared, not copied: nobody changes it.
 *
 * @param headers transport headers with lower-case names; empty when there were none
 * @param problem set when the page could not be read whole; the content is then what there is of it, often nothing
 */
public record RawPage(
        Origin origin,
        MediaType type,
        byte[] content,
        Map<String, String> headers,
        @Nullable Problem problem) {
    public RawPage {
        headers = Map.copyOf(headers);
    }

    public RawPage(Origin origin, MediaType type, byte[] content) {
        this(origin, type, content, Map.of(), null);
    }
}
