package io.cleancopy.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a pack holds, both included.
 *
 * @param from null: since ever
 * @param until null: still
 */
record Era(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Whether it holds on that day; it does when the day is not known. */
    boolean includes(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
