package io.cleancopy.iceberg;

/**
 * A run that a table holds since just now.
 *
 * @param written rows that are new in the table
 * @param replaced rows that are gone: older versions, and articles with a tombstone
 */
public record LoadedRun(String runId, long written, long replaced) {}
