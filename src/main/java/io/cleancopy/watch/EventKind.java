package io.cleancopy.watch;

import java.util.Locale;

/** What can happen to a run. Ids are stable for ever. */
enum EventKind {
    PLANNED(Level.INFO),
    RESUMED(Level.INFO),
    PROGRESS(Level.INFO),
    REJECTED(Level.WARN),
    PUBLISHED(Level.INFO),
    NOTHING_NEW(Level.INFO),
    DONE_BEFORE(Level.INFO),
    STOPPED(Level.INFO),
    FAILED(Level.ERROR),
    NOTICE_FAILED(Level.WARN);

    enum Level {
        INFO,
        WARN,
        ERROR
    }

    private final Level level;

    EventKind(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
