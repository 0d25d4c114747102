package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of the last change that a page tells, kept for pages that tell no day of publication. */
final class LastChange {
    private @Nullable LocalDate day;
    private @Nullable Instant instant;
    private @Nullable String raw;

    private LastChange() {}

    /** Keeps the first. */
    static void see(Draft draft, LocalDate day, @Nullable Instant instant, String raw) {
        var change = draft.note(LastChange.class, LastChange::new);
        if (change.day == null) {
            change.day = day;
            change.instant = instant;
            change.raw = raw;
        }
    }

    /** Whether the page tells that it was changed for the last time before the day: then that is another article's. */
    static boolean isBefore(Draft draft, LocalDate other) {
        var change = draft.note(LastChange.class, LastChange::new).day;
        return change != null && change.isBefore(other);
    }

    /** A page that tells only this was published then at the latest. */
    static void publishes(Draft draft) {
        var change = draft.note(LastChange.class, LastChange::new);
        if (change.day != null) {
            draft.metadata().publishedAt(change.instant);
            draft.metadata().publishedDate(change.day);
            draft.metadata().publishedRaw(change.raw);
            draft.metadata().publishedSource("modified");
        }
    }
}
