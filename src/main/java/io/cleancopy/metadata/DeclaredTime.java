package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.pack.PagePacks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time as pages declare it for machines: {@code 2024-03-18T17:42:00+01:00}, {@code 2024-03-18 17:42}, {@code 20240318},
 * seconds since 1970, or as printed for people.
 *
 * @param day on the page's clock where it tells its zone: never moved to UTC
 * @param clock time of day where no zone is told
 * @param instant only when day, time and zone are known
 * @param inUtc whether the zone told is UTC, as machines write it: then the day on the page's clock may be another
 */
record DeclaredTime(
        LocalDate day, @Nullable LocalTime clock, @Nullable Instant instant, boolean inUtc) {
    private static final int LONGEST = 100;

    /** Ten digits reach from 2001 to 2286. */
    private static final int SECONDS = 10;

    private static final int MILLISECONDS = 13;
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private DeclaredTime(LocalDate day, @Nullable Instant instant, boolean inUtc) {
        this(day, null, instant, inUtc);
    }

    /** The moment; where no zone is told, by the clocks of the page's publisher. */
    @Nullable
    Instant instant(Draft draft) {
        var zone = instant != null || clock == null ? null : PagePacks.zone(draft);
        return zone == null || clock == null ? instant : at(day, clock, zone).instant;
    }

    /** Null when the value tells no day, or a numeric one that could be read in two ways. */
    static @Nullable DeclaredTime read(String value, String language) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        int run = Digits.run(text, 0);
        if (run == text.length() && (run == SECONDS || run == MILLISECONDS)) {
            return sinceEpoch(run == SECONDS ? text + "000" : text);
        }
        var numeric = numeric(text, run);
        return numeric != null ? numeric : printed(text, language);
    }

    /** Whether a time told in UTC falls on that day somewhere on earth. */
    boolean mayFallOn(LocalDate other) {
        return inUtc
                && instant != null
                && !instant.atOffset(EASTERNMOST).toLocalDate().isBefore(other)
                && !instant.atOffset(WESTERNMOST).toLocalDate().isAfter(other);
    }

    /** Whether it tells the moment, give or take a minute, by a clock that is not that of UTC. */
    boolean isSameMomentElsewhere(Instant moment) {
        return instant != null
                && !inUtc
                && Duration.between(instant, moment).abs().compareTo(Duration.ofMinutes(1)) <= 0;
    }

    private static @Nullable DeclaredTime sinceEpoch(String millis) {
        try {
            var instant = Instant.ofEpochMilli(Long.parseLong(millis));
            var day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
            return Day.date(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) == null
                    ? null
                    : new DeclaredTime(day, instant, true);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The year first, as ISO 8601 has it, with or without its hyphens. */
    private static @Nullable DeclaredTime numeric(String text, int run) {
        int end;
        LocalDate day;
        if (run == 8 || run == 14) {
            day = Day.date(Digits.value(text, 0, 4), Digits.value(text, 4, 6), Digits.value(text, 6, 8));
            end = 8;
        } else if (run == 4) {
            int month = Digits.run(text, 5);
            int monthEnd = 5 + month;
            int days = Digits.run(text, monthEnd + 1);
            end = monthEnd + 1 + days;
            boolean parted = isBetween(text, 4) && isBetween(text, monthEnd) && month < 3 && days > 0 && days < 3;
            day = parted
                    ? Day.date(
                            Digits.value(text, 0, 4),
                            Digits.value(text, 5, monthEnd),
                            Digits.value(text, monthEnd + 1, end))
                    : null;
        } else {
            return null;
        }
        return day == null ? null : timed(day, text, end);
    }

    private static boolean isBetween(String text, int at) {
        return Digits.has(text, at, '-') || Digits.has(text, at, '/') || Digits.has(text, at, '.');
    }

    private static DeclaredTime timed(LocalDate day, String text, int end) {
        int at = end;
        while (at < text.length() && "Tt |,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int run = Digits.run(text, at);
        boolean compact = run == 4 || run == 6;
        boolean parted = (run == 1 || run == 2) && Digits.run(text, at + run + 1) == 2;
        if (!compact && !parted) {
            return new DeclaredTime(day, null, false);
        }
        int hour = Digits.value(text, at, at + (compact ? 2 : run));
        int minuteAt = compact ? at + 2 : at + run + 1;
        int minute = Digits.value(text, minuteAt, minuteAt + 2);
        int second = 0;
        int after = minuteAt + 2;
        if (compact ? run == 6 : Digits.has(text, after, ':') && Digits.run(text, after + 1) >= 2) {
            int secondAt = compact ? after : after + 1;
            second = Digits.value(text, secondAt, secondAt + 2);
            after = secondAt + 2;
        }
        if (after < text.length() && ".,:".indexOf(text.charAt(after)) >= 0) {
            after += 1 + Digits.run(text, after + 1);
        }
        return zoned(day, hour, minute, second, text, Digits.skipSpaces(text, Math.min(after, text.length())));
    }

    private static DeclaredTime zoned(LocalDate day, int hour, int minute, int second, String text, int at) {
        if (hour > 23 || minute > 59 || second > 59) {
            return new DeclaredTime(day, null, false);
        }
        if (at >= text.length()) {
            return new DeclaredTime(day, LocalTime.of(hour, minute, second), null, false);
        }
        char c = text.charAt(at);
        if (c == 'Z' || c == 'z') {
            return at(day, LocalTime.of(hour, minute, second), ZoneOffset.UTC);
        }
        var zone = Zones.read(text, at);
        return zone == null || zone.id() == null
                ? new DeclaredTime(day, null, false)
                : at(day, LocalTime.of(hour, minute, second), zone.id());
    }

    private static DeclaredTime at(LocalDate day, LocalTime time, ZoneId zone) {
        try {
            var moment = day.atTime(time).atZone(zone);
            return new DeclaredTime(day, moment.toInstant(), moment.getOffset().equals(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return new DeclaredTime(day, null, false);
        }
    }

    private static @Nullable DeclaredTime printed(String text, String language) {
        var line = TimestampLine.parse(asPeoplePrint(text), language);
        if (line == null) {
            return null;
        }
        for (var stamp : line.stamps()) {
            if (stamp.date() != null) {
                boolean utc = stamp.zone() != null && stamp.zone().normalized().equals(ZoneOffset.UTC);
                var clock = stamp.zone() == null ? stamp.time() : null;
                return new DeclaredTime(stamp.date(), clock, stamp.instant(), utc);
            }
        }
        return null;
    }

    /** Programs print {@code Mon Mar 18 17:42:10 GMT 2024} and {@code 2024 Mar 18}, which people do not. */
    private static String asPeoplePrint(String text) {
        String[] words = text.split(" +");
        if (words.length == 3 && Digits.run(words[0], 0) == 4 && words[0].length() == 4) {
            return words[2] + " " + words[1] + " " + words[0];
        }
        boolean program = words.length == 6
                && words[3].indexOf(':') > 0
                && words[5].length() == 4
                && Digits.run(words[5], 0) == 4;
        return program ? words[1] + " " + words[2] + ", " + words[5] + " " + words[3] + " " + words[4] : text;
    }
}
