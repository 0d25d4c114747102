package io.cleancopy.sink.parquet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column, with the levels by which Parquet tells nulls and lists. */
interface Cell {
    /** Names in the path of a field of a list's elements: the column, {@code list}, {@code element}, the field. */
    int STRUCT_DEPTH = 4;

    void write(@Nullable Object value);

    static Cell of(ColumnDescriptor column, ColumnWriter writer) {
        int present = column.getMaxDefinitionLevel();
        if (column.getMaxRepetitionLevel() == 0) {
            var isText = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
            return isText ? value -> text(writer, (String) value, present) : value -> number(writer, value, present);
        }
        String[] path = column.getPath();
        return path.length == STRUCT_DEPTH
                ? value -> structs(writer, (List<?>) value, path[STRUCT_DEPTH - 1], present)
                : value -> list(writer, (List<?>) value, present);
    }

    /** One field of the elements of a list; it may be null, the element may not. */
    private static void structs(ColumnWriter writer, @Nullable List<?> list, String field, int present) {
        if (list == null || list.isEmpty()) {
            writer.writeNull(0, 0);
            return;
        }
        int repetition = 0;
        for (var item : list) {
            var value = ((Map<?, ?>) item).get(field);
            if (value == null) {
                writer.writeNull(repetition, present - 1);
            } else {
                writer.write(utf8((String) value), repetition, present);
            }
            repetition = 1;
        }
    }

    private static void list(ColumnWriter writer, @Nullable List<?> list, int present) {
        if (list == null || list.isEmpty()) {
            writer.writeNull(0, present - 1);
            return;
        }
        int repetition = 0;
        for (var item : list) {
            writer.write(utf8((String) item), repetition, present);
            repetition = 1;
        }
    }

    private static void text(ColumnWriter writer, @Nullable String text, int present) {
        if (text == null) {
            writer.writeNull(0, 0);
        } else {
            writer.write(utf8(text), 0, present);
        }
    }

    private static void number(ColumnWriter writer, @Nullable Object value, int present) {
        if (value == null) {
            writer.writeNull(0, 0);
        } else if (value instanceof Integer number) {
            writer.write(number.intValue(), 0, present);
        } else if (value instanceof Long number) {
            writer.write(number.longValue(), 0, present);
        } else if (value instanceof Double number) {
            writer.write(number.doubleValue(), 0, present);
        } else if (value instanceof LocalDate day) {
            writer.write(Math.toIntExact(day.toEpochDay()), 0, present);
        } else if (value instanceof Instant instant) {
            writer.write(micros(instant), 0, present);
        } else {
            throw new IllegalArgumentException("Cannot write to Parquet: " + value.getClass());
        }
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    private static Binary utf8(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
