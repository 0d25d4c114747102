package io.cleancopy.sink;

/** The types of columns; each format has one way to write each. */
public enum ColumnType {
    STRING,
    INT32,
    INT64,
    DOUBLE,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link java.time.Instant}, microseconds, UTC. */
    TIMESTAMP,
    /** A {@code List<String>}; never null, may be empty. */
    STRING_LIST,
    /** A {@code List} of maps from the column's fields to texts or null; never null, may be empty. */
    STRUCT_LIST
}
