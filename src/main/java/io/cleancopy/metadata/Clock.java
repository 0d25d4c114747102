package io.cleancopy.metadata;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as printed.
 *
 * @param to one past its last character
 * @param dotted whether a dot stands between hours and minutes, which is a time only in good company
 * @param twelve whether it names the half of the day
 */
record Clock(int to, LocalTime time, boolean dotted, boolean twelve) {

    /** Reads {@code 15:56}, {@code 7:55 AM}, {@code 15.56}, {@code 14h05}, {@code 3 p.m.}, {@code 午後3時5分}. */
    static @Nullable Clock read(String line, int at, Words words) {
        var half = words.at(line, at, WordKind.HALF);
        int start = half == null ? at : Digits.skipSpaces(line, half.to());
        int run = Digits.run(line, start);
        if (run < 1 || run > 2) {
            return null;
        }
        int hour = Digits.value(line, start, start + run);
        int end = start + run;
        int minute = 0;
        int second = 0;
        char mark = end < line.length() ? line.charAt(end) : ' ';
        boolean pair = (mark == ':' || mark == '：' || mark == '.' || mark == 'h' || mark == 'H')
                && Digits.run(line, end + 1) == 2;
        if (pair) {
            minute = Digits.value(line, end + 1, end + 3);
            end += 3;
            if (mark == ':' && Digits.has(line, end, ':') && Digits.run(line, end + 1) == 2) {
                second = Digits.value(line, end + 1, end + 3);
                end += 3;
                end += fraction(line, end);
            }
        } else if (isHourMark(mark)) {
            end++;
            int minutes = Digits.skipSpaces(line, end);
            int digits = Digits.run(line, minutes);
            if (digits > 0 && digits <= 2 && isMinuteMark(line, minutes + digits)) {
                minute = Digits.value(line, minutes, minutes + digits);
                end = minutes + digits + 1;
            }
        } else if ((mark == 'h' || mark == 'H') && !isLetterOrDigit(line, end + 1)) {
            end++;
        }
        boolean hasMark = end > start + run;
        if (half == null) {
            var after = words.at(line, Digits.skipSpaces(line, end), WordKind.HALF);
            if (after != null) {
                half = after;
                end = after.to();
            }
        }
        if (!hasMark && half == null) {
            return null;
        }
        return of(
                line, end, half == null ? -1 : half.value(), hour, minute, second, pair && mark == '.' && half == null);
    }

    private static @Nullable Clock of(
            String line, int end, int half, int hour, int minute, int second, boolean dotted) {
        int full = half < 0 ? hour : hour > 12 ? hour : hour % 12 + half;
        if (full > 23 || minute > 59 || second > 59) {
            return null;
        }
        if (end < line.length() && (line.charAt(end) == ':' || line.charAt(end) == '.')) {
            if (Digits.run(line, end + 1) > 0) {
                return null;
            }
        }
        return new Clock(end, LocalTime.of(full, minute, second), dotted, half >= 0);
    }

    private static int fraction(String line, int at) {
        int digits = Digits.has(line, at, '.') ? Digits.run(line, at + 1) : 0;
        return digits > 2 ? digits + 1 : 0;
    }

    private static boolean isHourMark(char c) {
        return c == '時' || c == '时' || c == '시' || c == '點' || c == '点';
    }

    private static boolean isLetterOrDigit(String line, int at) {
        return at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    private static boolean isMinuteMark(String line, int at) {
        return Digits.has(line, at, '分') || Digits.has(line, at, '분');
    }
}
