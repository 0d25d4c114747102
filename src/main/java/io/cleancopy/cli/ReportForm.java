package io.cleancopy.cli;

import java.util.Locale;

/** The forms in which findings are printed. */
enum ReportForm {
    TEXT,
    JSON;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
