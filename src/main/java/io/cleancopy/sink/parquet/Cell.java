package io.cleancopy.sink.parquet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column, with the levels by which Parquet tells nulls and lists. */
interface Cell {
    void write(@Nullable Object value);

    static Cell of(ColumnDescriptor column, ColumnWriter writer) {
        return column.getMaxRepetitionLevel() > 0
                ? value -> list(writer, (List<?>) value, column.getMaxDefinitionLevel())
                : value -> scalar(writer, value, column.getMaxDefinitionLevel());
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

    private static void scalar(ColumnWriter writer, @Nullable Object value, int present) {
        if (value == null) {
            writer.writeNull(0, 0);
        } else if (value instanceof String text) {
            writer.write(utf8(text), 0, present);
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
