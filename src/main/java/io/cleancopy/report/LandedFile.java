package io.cleancopy.report;

/**
 * A file of a published run.
 *
 * @param path relative to the run's directory, with {@code /} between names
 * @param rows 0 for files that have none
 */
public record LandedFile(String path, long rows, long bytes, String sha256) {}
