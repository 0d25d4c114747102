package io.cleancopy.json;

import io.cleancopy.text.WellFormed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one value. */
final class JsonWriter {
    private final JsonGenerator json;

    JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(WellFormed.of(text));
        } else if (value instanceof Number number) {
            write(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> map) {
            write(map);
        } else if (value instanceof List<?> list) {
            write(list);
        } else {
            throw refused(value.getClass().getName());
        }
    }

    private void write(Map<?, ?> map) {
        json.writeStartObject();
        for (var entry : (isUnordered(map) ? new TreeMap<>(map) : map).entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw refused("a key that is not text: \"" + entry.getKey() + "\"");
            }
            json.writeName(WellFormed.of(key));
            write(entry.getValue());
        }
        json.writeEndObject();
    }

    /** Whether the map's order is an accident of hashes; that of {@code Map.of} differs with each start of the JVM. */
    private static boolean isUnordered(Map<?, ?> map) {
        return map.getClass() == HashMap.class
                || map.getClass() == Map.of("a", 1, "b", 2).getClass();
    }

    private void write(List<?> list) {
        json.writeStartArray();
        for (var item : list) {
            write(item);
        }
        json.writeEndArray();
    }

    private void write(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.longValue());
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw refused(number.toString());
            }
            json.writeNumber(number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue());
        } else if (number instanceof BigInteger whole) {
            json.writeNumber(whole);
        } else if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            throw refused(number.getClass().getName());
        }
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("Cannot write as JSON: " + what);
    }
}
