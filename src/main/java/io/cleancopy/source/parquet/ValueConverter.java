package io.cleancopy.source.parquet;

import io.cleancopy.segment.Charsets;
import io.cleancopy.source.parquet.FieldConverter.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Makes texts of texts, days and times (ISO 8601; of a time without a zone there is none), and numbers of numbers. */
final class ValueConverter extends PrimitiveConverter {
    /** The day 1970-01-01 among the Julian days by which old writers count. */
    private static final int JULIAN_EPOCH = 2_440_588;

    private static final long DAY_SECONDS = 86_400;

    private final @Nullable LogicalTypeAnnotation meaning;
    private final boolean isOldTime;
    private final Weight weight;
    private final Consumer<Object> into;

    ValueConverter(PrimitiveType type, Weight weight, Consumer<Object> into) {
        meaning = type.getLogicalTypeAnnotation();
        isOldTime = type.getPrimitiveTypeName() == PrimitiveTypeName.INT96;
        this.weight = weight;
        this.into = into;
    }

    private void tell(Object value) {
        weight.add(1);
        into.accept(value);
    }

    @Override
    public void addBinary(Binary value) {
        weight.add(value.length());
        byte[] bytes = value.getBytes();
        if (isOldTime) {
            tell(oldTime(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
        } else if (meaning instanceof DecimalLogicalTypeAnnotation decimal && bytes.length > 0) {
            tell(new BigDecimal(new BigInteger(bytes), decimal.getScale()));
        } else {
            tell(text(bytes));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charsets.decode(bytes).text();
        }
    }

    private static Instant oldTime(ByteBuffer bytes) {
        long nanos = bytes.getLong();
        long day = (long) bytes.getInt() - JULIAN_EPOCH;
        return Instant.ofEpochSecond(day * DAY_SECONDS, nanos);
    }

    @Override
    public void addInt(int value) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            tell(LocalDate.ofEpochDay(value));
        } else {
            addLong(value);
        }
    }

    @Override
    public void addLong(long value) {
        if (meaning instanceof TimestampLogicalTypeAnnotation time) {
            tell(time(value, time));
        } else if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            tell(BigDecimal.valueOf(value, decimal.getScale()));
        } else {
            tell(value);
        }
    }

    private static Object time(long value, TimestampLogicalTypeAnnotation time) {
        long second = switch (time.getUnit()) {
            case MILLIS -> 1_000L;
            case MICROS -> 1_000_000L;
            case NANOS -> 1_000_000_000L;
        };
        long nanos = Math.floorMod(value, second) * (1_000_000_000L / second);
        var instant = Instant.ofEpochSecond(Math.floorDiv(value, second), nanos);
        return time.isAdjustedToUTC() ? instant : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public void addBoolean(boolean value) {
        tell(value);
    }

    @Override
    public void addFloat(float value) {
        tell(value);
    }

    @Override
    public void addDouble(double value) {
        tell(value);
    }
}
