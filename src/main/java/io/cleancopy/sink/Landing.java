package io.cleancopy.sink;

import org.jspecify.annotations.Nullable;

/**
 * What a run adds to an article when it lands.
 *
 * @param version 1 for the first content seen under this id, counting up when the content changes
 * @param settings fingerprint of rules, settings and program version
 * @param duplicateOf article_id of the one it repeats
 */
public record Landing(
        String articleId,
        int version,
        String sourceSha256,
        String contentSha256,
        String settings,
        String runId,
        @Nullable String duplicateOf) {}
