package io.cleancopy.sink;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code amended}: an article whose row of an earlier run stands, but for the columns that are here.
 *
 * @param duplicateScore null when it repeats none
 */
public record AmendedRow(
        String articleId,
        int version,
        String source,
        @Nullable String duplicateOf,
        @Nullable Double duplicateScore,
        String runId) {}
