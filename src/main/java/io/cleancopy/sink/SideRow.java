package io.cleancopy.sink;

/**
 * A row of a table beside {@code articles}.
 *
 * @param seq its place among the article's rows in this table, from 1
 */
public record SideRow<T>(Landed landed, int seq, T value) {}
