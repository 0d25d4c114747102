package io.cleancopy.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back what was stored as plain maps, lists, strings and numbers, and says what is missing. */
final class Stored {
    private final Map<?, ?> map;

    private Stored(Map<?, ?> map) {
        this.map = map;
    }

    static Stored of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Stored(map);
        }
        throw unreadable("an object", value);
    }

    long number(String key) {
        if (map.get(key) instanceof Number number) {
            return number.longValue();
        }
        throw unreadable("a number for \"" + key + "\"", map.get(key));
    }

    String text(String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw unreadable("a text for \"" + key + "\"", map.get(key));
    }

    @Nullable
    String textOrNull(String key) {
        return map.get(key) == null ? null : text(key);
    }

    Stored child(String key) {
        if (map.get(key) instanceof Map<?, ?> child) {
            return new Stored(child);
        }
        throw unreadable("an object for \"" + key + "\"", map.get(key));
    }

    List<Stored> list(String key) {
        if (map.get(key) instanceof List<?> values) {
            var children = new ArrayList<Stored>(values.size());
            for (var value : values) {
                children.add(of(value));
            }
            return children;
        }
        throw unreadable("a list for \"" + key + "\"", map.get(key));
    }

    /** The entries whose values are texts, in their order. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var key : map.keySet()) {
            texts.put(String.valueOf(key), text(String.valueOf(key)));
        }
        return texts;
    }

    private static IllegalArgumentException unreadable(String wanted, @Nullable Object found) {
        return new IllegalArgumentException("Cannot read a stored tally: wanted " + wanted + ", found "
                + (found == null ? "nothing" : found.getClass().getSimpleName()) + ".");
    }
}
