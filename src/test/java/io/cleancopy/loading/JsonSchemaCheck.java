package io.cleancopy.loading;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As much of JSON Schema as our schemas say; a word that it does not know is a fault of the schema. */
final class JsonSchemaCheck {
    private JsonSchemaCheck() {}

    static List<String> faults(Map<String, @Nullable Object> schema, Map<String, @Nullable Object> row) {
        var faults = new ArrayList<String>();
        for (var keyword : schema.keySet()) {
            if (!List.of("$schema", "$comment", "title", "description", "type", "properties", "required")
                    .contains(keyword)) {
                throw new IllegalArgumentException(keyword);
            }
        }
        for (var name : list(schema.get("required"))) {
            if (!row.containsKey(name)) {
                faults.add(name + " is missing");
            }
        }
        map(schema.get("properties")).forEach((name, property) -> {
            if (row.containsKey(name)) {
                check(name, map(property), row.get(name), faults);
            }
        });
        return faults;
    }

    private static void check(
            String name, Map<String, @Nullable Object> schema, @Nullable Object value, List<String> faults) {
        schema.forEach((keyword, asked) -> {
            switch (keyword) {
                case "description" -> {}
                case "type" -> {
                    var types = asked instanceof List<?> ? list(asked) : List.of(asked);
                    if (types.stream().noneMatch(type -> is((String) type, value))) {
                        faults.add(name + " is no " + types.get(0));
                    }
                }
                case "minimum" -> limit(value, asked, -1, name + " is too small", faults);
                case "maximum" -> limit(value, asked, 1, name + " is too large", faults);
                case "format" -> {
                    if (value instanceof String text) {
                        parse((String) asked, text);
                    }
                }
                case "items" -> list(value).forEach(item -> check(name, map(asked), item, faults));
                default -> throw new IllegalArgumentException(keyword);
            }
        });
    }

    private static boolean is(String type, @Nullable Object value) {
        return switch (type) {
            case "null" -> value == null;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long || value instanceof BigInteger;
            case "number" -> value instanceof Number;
            case "array" -> value instanceof List<?>;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static void limit(
            @Nullable Object value, @Nullable Object limit, int wrong, String fault, List<String> faults) {
        if (value instanceof Long number && Long.signum(number.compareTo((Long) limit)) == wrong) {
            faults.add(fault);
        }
    }

    private static void parse(String format, String text) {
        switch (format) {
            case "date" -> LocalDate.parse(text);
            case "date-time" -> Instant.parse(text);
            default -> throw new IllegalArgumentException(format);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(@Nullable Object value) {
        return (List<String>) value;
    }
}
