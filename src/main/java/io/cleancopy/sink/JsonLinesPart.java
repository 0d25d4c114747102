package io.cleancopy.sink;

import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as objects. */
final class JsonLinesPart implements Part {
    private final JsonLines lines;
    private final List<String> names;

    JsonLinesPart(JsonLines lines, Table<?> table) {
        this.lines = lines;
        names = table.columns().stream().<String>map(Column::name).toList();
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < values.length; i++) {
            object.put(names.get(i), json(values[i]));
        }
        lines.write(object);
    }

    /** Days and instants become ISO 8601 text; all else is JSON as it stands. */
    private static @Nullable Object json(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof List<?> ? value : value.toString();
    }

    @Override
    public void finish() throws IOException {
        lines.close();
    }

    @Override
    public void close() {
        // nothing but memory
    }
}
