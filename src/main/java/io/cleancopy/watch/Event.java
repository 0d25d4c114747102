package io.cleancopy.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened to a run.
 *
 * @param details texts and numbers by their names, which are stable; in order
 */
record Event(EventKind kind, Map<String, Object> details) {
    static Event of(EventKind kind) {
        return new Event(kind, new LinkedHashMap<>());
    }

    Event with(String detail, Object value) {
        details.put(detail, value);
        return this;
    }
}
