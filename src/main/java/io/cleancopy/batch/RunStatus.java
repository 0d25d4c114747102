package io.cleancopy.batch;

import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
    PUBLISHED,
    /** A process is working on it. */
    ACTIVE,
    /** It was killed; the command that began it finishes it, as it does those that follow. */
    UNFINISHED,
    /** It ended when it was asked to. */
    STOPPED,
    /** It could not go on. */
    FAILED;

    /** As users see it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
