package io.cleancopy.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened to a run.
 *
 * @param name kebab-case, stable
 * @param details texts and numbers by their names, which are stable; in order
 */
record Event(Level level, String name, Map<String, Object> details) {
    enum Level {
        INFO,
        WARN,
        ERROR
    }

    static Event info(String name) {
        return new Event(Level.INFO, name, new LinkedHashMap<>());
    }

    static Event warn(String name) {
        return new Event(Level.WARN, name, new LinkedHashMap<>());
    }

    static Event error(String name) {
        return new Event(Level.ERROR, name, new LinkedHashMap<>());
    }

    Event with(String detail, Object value) {
        details.put(detail, value);
        return this;
    }
}
