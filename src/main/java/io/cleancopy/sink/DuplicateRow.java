package io.cleancopy.sink;

/**
 * A row of {@code duplicates}: a source that holds an article we have.
 *
 * @param articleId the article it repeats
 * @param kind {@code exact} or {@code near}
 * @param score how alike they are, 0 to 1
 */
public record DuplicateRow(String source, String articleId, String kind, double score, String runId) {}
