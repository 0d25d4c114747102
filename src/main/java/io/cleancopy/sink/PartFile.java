package io.cleancopy.sink;

/**
 * A finished file of a part.
 *
 * @param path relative to the run's directory, with {@code /} between names
 * @param sha256 of the bytes that were written, in lower-case hex
 */
public record PartFile(String table, String format, String path, long rows, long bytes, String sha256) {}
