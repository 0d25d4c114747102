package io.cleancopy.report;

import java.util.Map;

/** How a value is stored as a plain map and read back. */
interface Form<V> {
    Map<String, Object> write(V value);

    V read(Stored stored);
}
