package io.cleancopy.metadata;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line that was understood, or a run of text that was not.
 *
 * @param value of a label: the kind of stamp; of a reading time: the minutes
 */
record Piece(
        Type type,
        int from,
        int to,
        int value,
        @Nullable Day day,
        @Nullable Clock clock,
        @Nullable ZoneId zone) {
    enum Type {
        DAY,
        CLOCK,
        ZONE,
        WEEKDAY,
        DAY_OF,
        AGO,
        LABEL,
        LINK,
        READING,
        DURATION,
        COUNT,
        NUMBER,
        /** Punctuation between parts: comma, colon. */
        MARK,
        /** Punctuation that sets parts of a line apart: bars, bullets, dashes, brackets. */
        BAR,
        TEXT
    }

    static Piece of(Type type, int from, int to) {
        return of(type, from, to, 0);
    }

    static Piece of(Type type, int from, int to, int value) {
        return new Piece(type, from, to, value, null, null, null);
    }

    static Piece of(int from, Day day) {
        return new Piece(Type.DAY, from, day.to(), 0, day, null, null);
    }

    static Piece of(int from, Clock clock) {
        return new Piece(Type.CLOCK, from, clock.to(), 0, null, clock, null);
    }

    static Piece of(int from, Zones.Zone zone) {
        return new Piece(Type.ZONE, from, zone.to(), 0, null, null, zone.id());
    }

    /** Whether it is a part of a time. */
    boolean isTime() {
        return switch (type) {
            case DAY, CLOCK, ZONE, WEEKDAY, DAY_OF, AGO -> true;
            case LABEL, LINK, READING, DURATION, COUNT, NUMBER, MARK, BAR, TEXT -> false;
        };
    }

    boolean isPunctuation() {
        return type == Type.MARK || type == Type.BAR;
    }
}
