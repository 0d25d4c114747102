package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import org.jspecify.annotations.Nullable;

/** Reads amounts: {@code 21 mins ago}, {@code 4 minute read}, {@code Lesezeit: 5 Minuten}, {@code 12 comments}. */
final class Amounts {
    private static final int MINUTE = 60;

    private Amounts() {}

    static @Nullable Piece read(String line, int at, Words words) {
        if (Digits.isDigit(line.charAt(at))) {
            return number(line, at, words);
        }
        var reading = readingLabel(line, at, words);
        if (reading != null) {
            return reading;
        }
        var before = words.at(line, at, WordKind.AGO_BEFORE);
        int end = before == null ? -1 : units(line, Digits.skipSpaces(line, before.to()), words);
        if (end > 0) {
            var after = words.at(line, Digits.skipSpaces(line, end), WordKind.AGO_AFTER);
            return Piece.of(Type.AGO, at, after == null ? end : after.to());
        }
        end = units(line, at, words);
        if (end > 0) {
            var after = words.at(line, Digits.skipSpaces(line, end), WordKind.AGO_AFTER);
            if (after != null) {
                return Piece.of(Type.AGO, at, after.to());
            }
        }
        var now = words.at(line, at, WordKind.NOW);
        return now == null ? null : Piece.of(Type.AGO, at, now.to());
    }

    private static @Nullable Piece number(String line, int at, Words words) {
        int run = Digits.run(line, at);
        if (run > 7) {
            return null;
        }
        int end = units(line, at, words);
        if (end > 0) {
            var after = words.at(line, Digits.skipSpaces(line, end), WordKind.AGO_AFTER);
            if (after != null) {
                return Piece.of(Type.AGO, at, after.to());
            }
        }
        int word = skip(line, at + run);
        var unit = words.at(line, word, WordKind.UNIT);
        if (unit != null && unit.value() == MINUTE && run <= 3) {
            int minutes = Digits.value(line, at, at + run);
            var reading = words.at(line, Digits.skipSpaces(line, unit.to()), WordKind.READING);
            return reading == null
                    ? Piece.of(Type.DURATION, at, unit.to(), minutes)
                    : Piece.of(Type.READING, at, reading.to(), minutes);
        }
        var count = words.at(line, word, WordKind.COUNT);
        return count == null ? null : Piece.of(Type.COUNT, at, count.to());
    }

    private static @Nullable Piece readingLabel(String line, int at, Words words) {
        var label = words.at(line, at, WordKind.READING_LABEL);
        if (label == null) {
            return null;
        }
        int number = label.to();
        while (number < line.length() && number - label.to() < 6 && ": ca.~".indexOf(line.charAt(number)) >= 0) {
            number++;
        }
        int run = Digits.run(line, number);
        if (run < 1 || run > 3) {
            return null;
        }
        int minutes = Digits.value(line, number, number + run);
        var unit = words.at(line, skip(line, number + run), WordKind.UNIT);
        return unit == null || unit.value() != MINUTE
                ? Piece.of(Type.READING, at, number + run, minutes)
                : Piece.of(Type.READING, at, unit.to(), minutes);
    }

    /** One past {@code 3 hours} or {@code 1 hour 5 minutes} or {@code an hour}; -1 when there is none. */
    private static int units(String line, int at, Words words) {
        int end = unit(line, at, words);
        if (end < 0) {
            return -1;
        }
        int more = unit(line, skip(line, end), words);
        return more > 0 ? more : end;
    }

    private static int unit(String line, int at, Words words) {
        int run = Digits.run(line, at);
        int word;
        if (run > 0) {
            word = Digits.skipSpaces(line, at + run);
        } else {
            var one = words.at(line, at, WordKind.ONE);
            if (one == null) {
                return -1;
            }
            word = Digits.skipSpaces(line, one.to());
        }
        if (run > 5) {
            return -1;
        }
        var unit = words.at(line, word, WordKind.UNIT);
        if (unit != null) {
            return unit.to();
        }
        boolean letter = run > 0
                && word == at + run
                && word < line.length()
                && "smhdwy".indexOf(line.charAt(word)) >= 0
                && Edges.isEdge(line, word + 1);
        return letter ? word + 1 : -1;
    }

    private static int skip(String line, int at) {
        int i = at;
        while (i < line.length() && i - at < 2 && (line.charAt(i) == ' ' || line.charAt(i) == '-')) {
            i++;
        }
        return i;
    }
}
