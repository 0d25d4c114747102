package io.cleancopy.config;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The setting {@code since}: a day, which begins in UTC, or a time with its zone. */
final class Since {
    private Since() {}

    /** @throws DateTimeException if it is neither */
    static Instant parse(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    static void check(@Nullable String text, Faults faults) {
        try {
            if (text != null) {
                parse(text);
            }
        } catch (DateTimeException e) {
            faults.add(
                    "cleancopy.since", text, "Write a day such as 2026-03-04, or a time such as 2026-03-04T02:15:00Z.");
        }
    }
}
