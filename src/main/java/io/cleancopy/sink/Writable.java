package io.cleancopy.sink;

import io.cleancopy.text.WellFormed;
import java.util.ArrayList;
import java.util.List;

/** Text that every format and every warehouse can hold. */
final class Writable {
    private Writable() {}

    /** The text without U+0000, which Postgres cannot store, and with U+FFFD for lone surrogates, which UTF-8 has not. */
    static String text(String text) {
        return WellFormed.of(text.indexOf('\0') < 0 ? text : text.replace("\0", ""));
    }

    static List<String> texts(List<?> texts) {
        var writable = new ArrayList<String>(texts.size());
        for (var text : texts) {
            writable.add(text((String) text));
        }
        return writable;
    }
}
