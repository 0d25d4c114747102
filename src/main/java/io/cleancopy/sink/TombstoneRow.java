package io.cleancopy.sink;

/**
 * A row of {@code tombstones}: an article that is gone, with its versions up to one.
 *
 * @param version the last that is gone; a later one is an article again
 * @param reason {@code source-gone}, {@code replaced} or {@code rejected}
 * @param source the page that brought it last
 */
public record TombstoneRow(String articleId, int version, String reason, String source, String runId) {}
