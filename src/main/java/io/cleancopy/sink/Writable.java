package io.cleancopy.sink;

import io.cleancopy.text.WellFormed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text that every format and every warehouse can hold. */
final class Writable {
    private Writable() {}

    /** The text without U+0000, which Postgres cannot store, and with U+FFFD for lone surrogates, which UTF-8 has not. */
    static String text(String text) {
        return WellFormed.of(text.indexOf('\0') < 0 ? text : text.replace("\0", ""));
    }

    /** The fields in their order, with null where there is no text. */
    static List<Map<String, @Nullable String>> structs(List<?> structs, List<String> fields) {
        var writable = new ArrayList<Map<String, @Nullable String>>(structs.size());
        for (var struct : structs) {
            var map = new LinkedHashMap<String, @Nullable String>();
            for (String field : fields) {
                var value = ((Map<?, ?>) struct).get(field);
                map.put(field, value == null ? null : text((String) value));
            }
            writable.add(map);
        }
        return writable;
    }

    static List<String> texts(List<?> texts) {
        var writable = new ArrayList<String>(texts.size());
        for (var text : texts) {
            writable.add(text((String) text));
        }
        return writable;
    }
}
