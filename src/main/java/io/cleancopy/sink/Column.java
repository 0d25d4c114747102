package io.cleancopy.sink;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name snake_case, never renamed or retyped
 * @param doc what it holds, one line
 * @param value takes the value from a row: String, Integer, Long, Double, LocalDate, Instant or List of String, as
 *     {@code type} says; null only where {@code nullable}
 */
public record Column<R>(
        String name, ColumnType type, boolean nullable, String doc, Function<R, @Nullable Object> value) {}
