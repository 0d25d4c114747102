package io.cleancopy.batch;

import io.cleancopy.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a stored JSON object. A field that is missing or of another type is told by its name. */
final class Fields {
    private final Map<?, ?> map;

    private Fields(Map<?, ?> map) {
        this.map = map;
    }

    /** @throws io.cleancopy.json.JsonException if the text is no JSON object */
    static Fields parse(String json) {
        return new Fields(Json.readObject(json));
    }

    static Fields of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new IllegalArgumentException("Cannot read \"" + value + "\": not an object");
    }

    String text(String name) {
        return typed(name, String.class);
    }

    @Nullable
    String textOrNull(String name) {
        return map.get(name) == null ? null : text(name);
    }

    String textOr(String name, String otherwise) {
        return map.get(name) == null ? otherwise : text(name);
    }

    double real(String name) {
        return typed(name, Number.class).doubleValue();
    }

    long number(String name) {
        return typed(name, Number.class).longValue();
    }

    int count(String name) {
        return Math.toIntExact(number(name));
    }

    boolean truth(String name) {
        return typed(name, Boolean.class);
    }

    Fields fields(String name) {
        return of(typed(name, Map.class));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String name) {
        return typed(name, Map.class);
    }

    Map<String, Object> mapOrNone(String name) {
        return map.get(name) == null ? Map.of() : map(name);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> maps(String name) {
        return typed(name, List.class);
    }

    List<Fields> list(String name) {
        var list = new ArrayList<Fields>();
        for (Object value : typed(name, List.class)) {
            list.add(of(value));
        }
        return list;
    }

    List<String> texts(String name) {
        var list = new ArrayList<String>();
        for (Object value : typed(name, List.class)) {
            list.add(String.valueOf(value));
        }
        return list;
    }

    List<String> textsOrNone(String name) {
        return map.get(name) == null ? List.of() : texts(name);
    }

    private <T> T typed(String name, Class<T> type) {
        var value = map.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "Cannot read \"" + name + "\": " + type.getSimpleName() + " expected, found \"" + value + "\"");
        }
        return type.cast(value);
    }
}
