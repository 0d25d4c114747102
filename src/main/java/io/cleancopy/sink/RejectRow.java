package io.cleancopy.sink;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rejects}: a page that did not become an article.
 *
 * @param sourceSha256 of the input bytes; null when they could not be read
 * @param payload where the rejected page is kept, when it is
 * @param firstSeen run that first met it
 * @param lastSeen run that last met it
 */
public record RejectRow(
        String source,
        @Nullable String sourceSha256,
        String stage,
        String reason,
        String detail,
        @Nullable String payload,
        String firstSeen,
        String lastSeen,
        String runId) {}
