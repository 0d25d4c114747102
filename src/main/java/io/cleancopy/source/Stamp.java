package io.cleancopy.source;

/**
 * What the file system says of a file's state; equal stamps mean that it was very likely not touched.
 *
 * @param modified nanoseconds since 1970
 */
public record Stamp(long size, long modified) {}
