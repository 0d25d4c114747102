package io.cleancopy.load;

/**
 * A run that was loaded just now.
 *
 * @param articles of the run
 * @param rows of all its tables
 * @param superseded articles of it that a later run had brought before
 */
public record LoadedRun(String runId, long articles, long rows, long superseded) {}
