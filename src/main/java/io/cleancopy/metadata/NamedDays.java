package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Reads days with the month's name: {@code March 3, 2021}, {@code 3 de mayo de 2023}, {@code Dec. 21st}. */
final class NamedDays {
    private NamedDays() {}

    static @Nullable Day read(String line, int at, Words words) {
        return Digits.isDigit(line.charAt(at)) ? dayFirst(line, at, words) : monthFirst(line, at, words);
    }

    private static @Nullable Day monthFirst(String line, int at, Words words) {
        var month = words.at(line, at, WordKind.MONTH);
        if (month == null) {
            return null;
        }
        int day = skip(line, month.to(), ". ");
        int run = Digits.run(line, day);
        if (run < 1 || run > 2 || (day == month.to() && !Character.isLetter(line.charAt(day - 1)))) {
            return null;
        }
        int end = ordinal(line, day + run);
        if (NumericDays.isClock(line, day) || isRange(line, end)) {
            return null;
        }
        return withYear(line, end, skip(line, end, ",. "), month.value(), Digits.value(line, day, day + run));
    }

    private static @Nullable Day dayFirst(String line, int at, Words words) {
        int run = Digits.run(line, at);
        if (run > 2) {
            return null;
        }
        int name = connector(line, skip(line, ordinal(line, at + run), ".,- "));
        if (name >= line.length()) {
            return null;
        }
        var month = words.at(line, name, WordKind.MONTH);
        if (month == null) {
            return null;
        }
        int end = Digits.has(line, month.to(), '.') ? month.to() + 1 : month.to();
        int year = connector(line, skip(line, end, ",.-/ "));
        return withYear(line, end, year, month.value(), Digits.value(line, at, at + run));
    }

    private static @Nullable Day withYear(String line, int end, int year, int month, int day) {
        int run = Digits.run(line, year);
        if (run == 4 || (run > 4 && isGlued(line, year + 4))) {
            var date = Day.date(Digits.value(line, year, year + 4), month, day);
            return date == null ? null : Day.of(year + 4, date);
        }
        if (day < 1 || day > 31 || (run > 0 && year == end)) {
            return null;
        }
        return run == 0 || run <= 2 ? Day.partial(end) : null;
    }

    /** Whether the page glued a clock or the next day to the year: {@code 20247:55}, {@code 202221. Januar}. */
    private static boolean isGlued(String line, int at) {
        int run = Digits.run(line, at);
        return NumericDays.isClock(line, at)
                || (run <= 2 && (Digits.has(line, at + run, '.') || Digits.has(line, at + run, ' ')));
    }

    /** Whether the day opens a span of days, {@code March 16-19}, which is an event's and no article's. */
    private static boolean isRange(String line, int at) {
        int dash = Digits.skipSpaces(line, at);
        boolean dashed = Digits.has(line, dash, '-') || Digits.has(line, dash, '–');
        int next = Digits.skipSpaces(line, dash + 1);
        int run = dashed ? Digits.run(line, next) : 0;
        return (run == 1 || run == 2) && !NumericDays.isClock(line, next);
    }

    private static int ordinal(String line, int at) {
        for (String mark : new String[] {"st", "nd", "rd", "th", "er", "º", "ª", "°", "e"}) {
            if (line.startsWith(mark, at) && !isLetter(line, at + mark.length())) {
                return at + mark.length();
            }
        }
        return at;
    }

    private static int connector(String line, int at) {
        for (String word : new String[] {"de ", "del ", "of ", "di ", "του ", "d'", "d’"}) {
            if (line.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static boolean isLetter(String line, int at) {
        return at < line.length() && Character.isLetter(line.charAt(at));
    }

    private static int skip(String line, int at, String marks) {
        int i = at;
        while (i < line.length() && i - at < 3 && marks.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
