package io.cleancopy.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as a page prints it. Nothing is made up: what is not printed is null, and so is a numeric date that
 * could be read in two ways. All parts but {@code raw} are null for relative times such as {@code 2 hours ago}.
 *
 * @param raw as printed, without its label
 * @param time time of day on the page's clock
 * @param instant only when date, time and zone are known
 */
public record Stamp(
        StampKind kind,
        String raw,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable Instant instant) {

    static Stamp of(
            StampKind kind, String raw, @Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
        var instant = date == null || time == null || zone == null
                ? null
                : date.atTime(time).atZone(zone).toInstant();
        return new Stamp(kind, raw, date, time, zone, instant);
    }

    Stamp as(StampKind other) {
        return new Stamp(other, raw, date, time, zone, instant);
    }
}
