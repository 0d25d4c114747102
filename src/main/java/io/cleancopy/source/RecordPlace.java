package io.cleancopy.source;

/**
 * Where in its file a record stands.
 *
 * @param number from 0, in the order in which they stand in the file
 * @param name what the record's location has behind that of the file, such as {@code #118}
 * @param position from which the file can be read on with this record as the next; negative if only from its start
 * @param bytes that it takes, as far as is known before it is read
 */
public record RecordPlace(long number, String name, long position, long bytes) {}
