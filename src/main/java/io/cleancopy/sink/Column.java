package io.cleancopy.sink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table. It equals itself alone: no two functions are the same, and rows look for their tables by these.
 *
 * @param name snake_case, never renamed or retyped
 * @param doc what it holds, one line
 * @param fields of the elements of a {@link ColumnType#STRUCT_LIST}; none for other types
 * @param value takes the value from a row: String, Integer, Long, Double, LocalDate, Instant or List of String or of Map, as
 *     {@code type} says; null only where {@code nullable}
 */
public record Column<R>(
        String name,
        ColumnType type,
        boolean nullable,
        String doc,
        List<String> fields,
        Function<R, @Nullable Object> value) {

    public Column {
        fields = List.copyOf(fields);
    }

    public Column(String name, ColumnType type, boolean nullable, String doc, Function<R, @Nullable Object> value) {
        this(name, type, nullable, doc, List.of(), value);
    }

    static <R> Column<R> text(String name, String doc, Function<R, String> value) {
        return new Column<>(name, ColumnType.STRING, false, doc, value::apply);
    }

    static <R> Column<R> optionalText(String name, String doc, Function<R, @Nullable String> value) {
        return new Column<>(name, ColumnType.STRING, true, doc, value::apply);
    }

    static <R> Column<R> texts(String name, String doc, Function<R, List<String>> value) {
        return new Column<>(name, ColumnType.STRING_LIST, false, doc, value::apply);
    }

    static <R> Column<R> structs(
            String name, String doc, List<String> fields, Function<R, List<? extends Map<String, ?>>> value) {
        return new Column<>(name, ColumnType.STRUCT_LIST, false, doc, fields, value::apply);
    }

    static <R> Column<R> count(String name, String doc, Function<R, Integer> value) {
        return new Column<>(name, ColumnType.INT32, false, doc, value::apply);
    }

    static <R> Column<R> share(String name, String doc, Function<R, Double> value) {
        return new Column<>(name, ColumnType.DOUBLE, false, doc, value::apply);
    }

    static <R> Column<R> optionalShare(String name, String doc, Function<R, @Nullable Double> value) {
        return new Column<>(name, ColumnType.DOUBLE, true, doc, value::apply);
    }

    static <R> Column<R> optionalInstant(String name, String doc, Function<R, @Nullable Instant> value) {
        return new Column<>(name, ColumnType.TIMESTAMP, true, doc, value::apply);
    }

    static <R> Column<R> optionalDay(String name, String doc, Function<R, @Nullable LocalDate> value) {
        return new Column<>(name, ColumnType.DATE, true, doc, value::apply);
    }

    /** Whether the value is a list, which is never null. */
    public boolean isList() {
        return type == ColumnType.STRING_LIST || type == ColumnType.STRUCT_LIST;
    }

    /**
     * The value as every format writes it: texts without U+0000 and lone surrogates, instants in whole microseconds.
     *
     * @throws IllegalStateException if the row has no value and the column must have one
     */
    @Nullable
    Object of(R row) {
        var found = value.apply(row);
        if (found == null) {
            if (!nullable) {
                throw new IllegalStateException("Cannot write a row without its \"" + name + "\"");
            }
            return null;
        }
        return switch (type) {
            case STRING -> Writable.text((String) found);
            case STRING_LIST -> Writable.texts((List<?>) found);
            case STRUCT_LIST -> Writable.structs((List<?>) found, fields);
            case TIMESTAMP -> ((Instant) found).truncatedTo(ChronoUnit.MICROS);
            case INT32, INT64, DOUBLE, DATE -> found;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
