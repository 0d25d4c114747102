package io.cleancopy.batch;

import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
    PUBLISHED,
    /** A process is working on it. */
    ACTIVE,
    /** It was interrupted; the command that began it finishes it. */
    UNFINISHED;

    /** As users see it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
