package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Reads days written in numbers: {@code 2024-04-24}, {@code 24.04.2024}, {@code 4/24/24}, {@code 2024年4月24日}. */
final class NumericDays {
    private static final String SPACED_MARKS = "|/-·.";

    private NumericDays() {}

    static @Nullable Day read(String line, int at, Words words) {
        int run = Digits.run(line, at);
        if (run == 4) {
            return yearFirst(line, at, at + 4, Digits.value(line, at, at + 4));
        }
        if (run < 1 || run > 2) {
            return null;
        }
        var day = cjkMonthAndDay(line, at, run);
        if (day == null && run == 2 && Digits.has(line, at + 2, ' ')) {
            return spaced(line, at);
        }
        return day != null ? day : yearLast(line, at, run, words);
    }

    /** {@code 24 | 04 | 2024}: numbers in full, with the same mark between them and a space on each of its sides. */
    private static @Nullable Day spaced(String line, int at) {
        int month = at + 5;
        int year = at + 10;
        boolean numbers = Digits.run(line, month) == 2 && Digits.run(line, year) == 4;
        return numbers && isSpacedMark(line, at + 2) && line.startsWith(line.substring(at + 2, month), at + 7)
                ? day(
                        year + 4,
                        Digits.value(line, year, year + 4),
                        Digits.value(line, at, at + 2),
                        Digits.value(line, month, month + 2))
                : null;
    }

    private static boolean isSpacedMark(String line, int at) {
        return line.charAt(at) == ' ' && SPACED_MARKS.indexOf(line.charAt(at + 1)) >= 0 && line.charAt(at + 2) == ' ';
    }

    private static @Nullable Day yearFirst(String line, int at, int end, int year) {
        int month = Digits.skipSpaces(line, end);
        if (month >= line.length()) {
            return null;
        }
        char mark = line.charAt(month);
        boolean cjk = mark == '年' || mark == '년';
        if (!cjk && (month != end || !(mark == '-' || mark == '/' || mark == '.'))) {
            return null;
        }
        month = Digits.skipSpaces(line, month + 1);
        int monthEnd = month + Digits.run(line, month);
        int next = cjk || mark == '.' ? Digits.skipSpaces(line, monthEnd) : monthEnd;
        if (monthEnd == month || monthEnd - month > 2 || next >= line.length()) {
            return null;
        }
        char second = line.charAt(next);
        if (cjk ? !(second == '月' || second == '월') : second != mark) {
            return null;
        }
        int day = Digits.skipSpaces(line, next + 1);
        int dayEnd = day + Math.min(2, Digits.run(line, day));
        if (dayEnd == day || (Digits.run(line, day) > 2 && !isClock(line, dayEnd))) {
            return null;
        }
        var date = Day.date(year, Digits.value(line, month, monthEnd), Digits.value(line, day, dayEnd));
        return date == null ? null : Day.of(dayMark(line, dayEnd, cjk), date);
    }

    private static int dayMark(String line, int end, boolean cjk) {
        if (cjk) {
            int mark = Digits.skipSpaces(line, end);
            return Digits.has(line, mark, '日') || Digits.has(line, mark, '일') || Digits.has(line, mark, '号')
                    ? mark + 1
                    : end;
        }
        return end;
    }

    private static @Nullable Day cjkMonthAndDay(String line, int at, int run) {
        int mark = Digits.skipSpaces(line, at + run);
        if (!Digits.has(line, mark, '月') && !Digits.has(line, mark, '월')) {
            return null;
        }
        int day = Digits.skipSpaces(line, mark + 1);
        int end = day + Digits.run(line, day);
        if (end == day || end - day > 2) {
            return null;
        }
        int to = dayMark(line, end, true);
        return to == end ? null : Day.partial(to);
    }

    private static @Nullable Day yearLast(String line, int at, int run, Words words) {
        int end = at + run;
        if (end >= line.length()) {
            return null;
        }
        char mark = line.charAt(end);
        if (mark != '.' && mark != '/' && mark != '-') {
            return null;
        }
        int second = mark == '.' ? Digits.skipSpaces(line, end + 1) : end + 1;
        int secondEnd = second + Digits.run(line, second);
        if (secondEnd == second || secondEnd - second > 2) {
            return null;
        }
        int a = Digits.value(line, at, end);
        int b = Digits.value(line, second, secondEnd);
        if (!Digits.has(line, secondEnd, mark)) {
            return mark == '/'
                            && words.isChineseJapaneseOrKorean()
                            && isMonthAndDay(a, b)
                            && clockFollows(line, secondEnd)
                    ? Day.partial(secondEnd)
                    : null;
        }
        int year = mark == '.' ? Digits.skipSpaces(line, secondEnd + 1) : secondEnd + 1;
        int digits = Digits.run(line, year);
        int length = digits == 2 ? 2 : 4;
        if (digits < 2 || digits == 3 || (digits > 4 && !isClock(line, year + 4))) {
            return null;
        }
        int c = Digits.value(line, year, year + length);
        int to = year + length;
        if (Digits.has(line, to, mark) && Digits.run(line, to + 1) > 0) {
            return null;
        }
        if (length == 2 && words.isChineseJapaneseOrKorean() && mark == '.') {
            var date = Day.date(2000 + a, b, c);
            return date == null ? null : Day.of(to, date);
        }
        return day(to, length == 2 ? century(c) : c, a, b);
    }

    private static @Nullable Day day(int to, int year, int a, int b) {
        var dayFirst = Day.date(year, b, a);
        var monthFirst = Day.date(year, a, b);
        if (dayFirst == null && monthFirst == null) {
            return null;
        }
        return new Day(to, dayFirst == null ? monthFirst : dayFirst, monthFirst == null ? dayFirst : monthFirst);
    }

    private static boolean isMonthAndDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean clockFollows(String line, int at) {
        return Digits.has(line, at, ' ') && isClock(line, at + 1);
    }

    /** Whether {@code 7:55} or the like stands there. */
    static boolean isClock(String line, int at) {
        int hours = Digits.run(line, at);
        return hours >= 1 && hours <= 2 && Digits.has(line, at + hours, ':') && Digits.run(line, at + hours + 1) >= 2;
    }

    private static int century(int year) {
        return year >= 90 ? 1900 + year : 2000 + year;
    }
}
