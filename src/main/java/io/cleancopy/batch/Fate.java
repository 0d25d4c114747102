package io.cleancopy.batch;

import java.util.Locale;

/** What became of a page that was processed. */
enum Fate {
    WRITTEN,
    DUPLICATE,
    REJECTED;

    /** As the ledger has it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Fate of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
