package io.cleancopy.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads as much of one value as there is before the first fault. */
final class LooseReader {
    private final JsonParser json;
    private boolean broken;

    private LooseReader(JsonParser json) {
        this.json = json;
    }

    static @Nullable Object read(String text) {
        try (var parser = JsonFactories.LOOSE.createParser(ObjectReadContext.empty(), text)) {
            var reader = new LooseReader(parser);
            var first = reader.next();
            return first == null ? null : reader.value(first);
        } catch (JacksonException e) {
            return null;
        }
    }

    private @Nullable JsonToken next() {
        if (broken) {
            return null;
        }
        try {
            var token = json.nextToken();
            broken = token == null;
            return token;
        } catch (JacksonException e) {
            broken = true;
            return null;
        }
    }

    private @Nullable Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> null;
        };
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var token = next(); token == JsonToken.PROPERTY_NAME; token = next()) {
            String name = json.currentName();
            var value = next();
            if (value != null) {
                object.putIfAbsent(name, value(value));
            }
        }
        return object;
    }

    private List<@Nullable Object> array() {
        var list = new ArrayList<@Nullable Object>();
        for (var token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            list.add(value(token));
        }
        return list;
    }

    private @Nullable String string() {
        try {
            return json.getString();
        } catch (JacksonException e) {
            broken = true;
            return null;
        }
    }

    /** As printed where it is no whole number that a Long holds. */
    private @Nullable Object number() {
        try {
            String digits = json.getString();
            return digits.length() < 19 && json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? (Object) new BigInteger(digits).longValue()
                    : digits;
        } catch (JacksonException | NumberFormatException e) {
            return null;
        }
    }
}
