package io.cleancopy.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that a paragraph begins with, as press offices print it: {@code 18.03.2024 – The bridge}, {@code Lisbon, 18
 * March 2024 – The bridge}.
 */
record OpeningDay(String raw, LocalDate date) {

    /** Null when the paragraph begins otherwise, or with a day that could be read in two ways. */
    static @Nullable OpeningDay read(String paragraph, String language) {
        var words = Words.of(language);
        if (paragraph.isEmpty()) {
            return null;
        }
        var day = Digits.isDigit(paragraph.charAt(0)) ? day(paragraph, words) : null;
        if (day != null) {
            return DatelineEnd.dash(paragraph, day.to()) > 0 ? of(paragraph.substring(0, day.to()), day) : null;
        }
        var dateline = Dateline.parse(paragraph, language);
        String printed = dateline == null ? null : dateline.day();
        var inside = printed == null || printed.isEmpty() ? null : day(printed, words);
        return inside == null ? null : of(printed, inside);
    }

    private static @Nullable Day day(String text, Words words) {
        var numeric = Digits.isDigit(text.charAt(0)) ? NumericDays.read(text, 0, words) : null;
        return numeric == null ? NamedDays.read(text, 0, words) : numeric;
    }

    private static @Nullable OpeningDay of(String raw, Day day) {
        var date = day.dayFirst();
        return date == null || day.isAmbiguous() ? null : new OpeningDay(raw, date);
    }
}
