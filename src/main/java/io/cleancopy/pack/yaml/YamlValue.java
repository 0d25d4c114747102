package io.cleancopy.pack.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a file.
 *
 * @param line where it begins, from 1
 * @param text as written, never taken for a number or a day; empty unless it is a text
 * @param items of a list
 * @param entries of a map, in the order of the file
 */
public record YamlValue(int line, Kind kind, String text, List<YamlValue> items, Map<String, YamlValue> entries) {
    public YamlValue {
        items = List.copyOf(items);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** What a value can be. */
    public enum Kind {
        TEXT,
        LIST,
        MAP
    }
}
