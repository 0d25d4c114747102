package io.cleancopy.sink;

/**
 * A row of {@code duplicates}: a source that holds an article we have.
 *
 * @param articleId the article it repeats
 * @param kind {@code exact}, {@code near}, or {@code superseded}: another text of the article, of a later time or longer, won
 * @param score how alike they are, 0 to 1; 0 where superseded
 */
public record DuplicateRow(String source, String articleId, String kind, double score, String runId) {}
