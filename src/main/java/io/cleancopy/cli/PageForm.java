package io.cleancopy.cli;

import java.util.Locale;

/** The forms in which one cleaned page is printed. */
enum PageForm {
    TEXT,
    JSON,
    MARKDOWN;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
