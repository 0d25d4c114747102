package io.cleancopy.report;

import java.util.Locale;

/** What became of a piece of a page. */
enum Fate {
    BODY,
    LIFTED,
    REMOVED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Fate of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
