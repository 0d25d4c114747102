package io.cleancopy.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads one value. */
final class JsonReader {
    private final JsonParser json;

    JsonReader(JsonParser json) {
        this.json = json;
    }

    static Map<String, @Nullable Object> readObject(String text) {
        try (var parser = JsonFactories.STRICT.createParser(ObjectReadContext.empty(), text)) {
            var reader = new JsonReader(parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw reader.refused(parser.currentToken() == null ? "there is no text" : "not an object");
            }
            var object = reader.object();
            reader.end();
            return object;
        } catch (JacksonException e) {
            throw sentence(e);
        }
    }

    static @Nullable Object readValue(String text) {
        try (var parser = JsonFactories.STRICT.createParser(ObjectReadContext.empty(), text)) {
            var reader = new JsonReader(parser);
            if (parser.nextToken() == null) {
                throw reader.refused("there is no text");
            }
            var value = reader.value();
            reader.end();
            return value;
        } catch (JacksonException e) {
            throw sentence(e);
        }
    }

    /** The value that begins with the current token. */
    @Nullable
    Object value() {
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw refused("unexpected " + json.currentToken());
        };
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value());
        }
        return object;
    }

    private List<@Nullable Object> array() {
        var list = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    private Number whole() {
        return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? json.getBigIntegerValue()
                : json.getLongValue();
    }

    private Double fraction() {
        double number = json.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw refused("number out of range");
        }
        return number;
    }

    void end() {
        if (json.nextToken() != null) {
            throw refused("more text after the value");
        }
    }

    private JsonException refused(String why) {
        return new JsonException(message(
                json.currentLocation().getLineNr(), json.currentLocation().getColumnNr(), why));
    }

    static JsonException sentence(JacksonException e) {
        String why = e.getOriginalMessage();
        int lineEnd = why.indexOf('\n');
        String first = lineEnd < 0 ? why : why.substring(0, lineEnd);
        var at = e.getLocation();
        return new JsonException(
                at == null ? "Cannot read JSON: " + first : message(at.getLineNr(), at.getColumnNr(), first), e);
    }

    private static String message(int line, int column, String why) {
        return "Cannot read JSON at line " + line + ", column " + column + ": " + why;
    }
}
