package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.pack.PagePacks;
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

    /** The moment, where the page prints a time without a zone, by the clocks of the page's publisher. */
    @Nullable
    Instant instant(Draft draft) {
        var own = instant != null || date == null || time == null ? null : PagePacks.zone(draft);
        return own == null ? instant : of(kind, raw, date, time, own).instant;
    }

    Stamp as(StampKind other) {
        return new Stamp(other, raw, date, time, zone, instant);
    }
}
