package io.cleancopy.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day in an address such as {@code https://harbour.example/2024/03/18/ferry}, {@code /2024-03-18-ferry}, {@code
 * /2024/mar/18/ferry} or {@code /18-03-2024}.
 */
final class AddressDay {
    private static final int LONGEST = 2_000;

    /** Letters of {@code september}. */
    private static final int LONGEST_MONTH = 9;

    private AddressDay() {}

    static @Nullable LocalDate find(String address) {
        int from = address.indexOf("://");
        int path = from < 0 || address.length() > LONGEST ? -1 : address.indexOf('/', from + 3);
        for (int at = path; at >= 0; at = address.indexOf('/', at + 1)) {
            var day = day(address, at + 1);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String address, int at) {
        int run = Digits.run(address, at);
        if (run == 8) {
            return Day.date(
                    Digits.value(address, at, at + 4),
                    Digits.value(address, at + 4, at + 6),
                    Digits.value(address, at + 6, at + 8));
        }
        if (run == 2) {
            return dayFirst(address, at);
        }
        boolean parted = run == 4 && isBetween(address, at + 4);
        return parted ? yearFirst(address, Digits.value(address, at, at + 4), at + 5) : null;
    }

    private static @Nullable LocalDate yearFirst(String address, int year, int at) {
        int digits = Digits.run(address, at);
        int end = digits > 0 ? at + digits : address.indexOf('/', at);
        boolean named = digits == 0 && end > at && end - at <= LONGEST_MONTH;
        if (!named && digits != 2 || !isBetween(address, end)) {
            return null;
        }
        int month = named ? month(address.substring(at, end)) : Digits.value(address, at, end);
        int run = Digits.run(address, end + 1);
        return run == 2 || named && run == 1
                ? Day.date(year, month, Digits.value(address, end + 1, end + 1 + run))
                : null;
    }

    private static int month(String name) {
        var month = Words.of("en").at(name, 0, WordKind.MONTH);
        return month != null && month.to() == name.length() ? month.value() : 0;
    }

    /** The last part of the address, where it cannot be a day behind its month. */
    private static @Nullable LocalDate dayFirst(String address, int at) {
        boolean whole = at + 10 == address.length()
                && Digits.has(address, at + 2, '-')
                && Digits.run(address, at + 3) == 2
                && Digits.has(address, at + 5, '-')
                && Digits.run(address, at + 6) == 4;
        int day = whole ? Digits.value(address, at, at + 2) : 0;
        return day > 12
                ? Day.date(Digits.value(address, at + 6, at + 10), Digits.value(address, at + 3, at + 5), day)
                : null;
    }

    private static boolean isBetween(String address, int at) {
        return Digits.has(address, at, '/') || Digits.has(address, at, '-');
    }
}
