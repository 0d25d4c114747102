package io.cleancopy.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as printed.
 *
 * @param to one past its last character
 * @param dayFirst the date when the day stands before the month; null without a year
 * @param monthFirst the date when the month stands first; the same unless the printed form leaves it open
 */
record Day(int to, @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    static Day of(int to, LocalDate date) {
        return new Day(to, date, date);
    }

    /** A day without its year, such as {@code March 18}. */
    static Day partial(int to) {
        return new Day(to, null, null);
    }

    boolean isPartial() {
        return dayFirst == null && monthFirst == null;
    }

    boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** The date, or null when there is none or the year is not one of the web's. */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
