package io.cleancopy.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day in an address such as {@code https://harbour.example/2024/03/18/ferry} or {@code /2024-03-18-ferry}. */
final class AddressDay {
    private static final int LONGEST = 2_000;

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
        int month = at + 5;
        int day = month + Digits.run(address, month) + 1;
        boolean parted = run == 4
                && isBetween(address, at + 4)
                && day - month == 3
                && isBetween(address, day - 1)
                && Digits.run(address, day) == 2;
        return parted
                ? Day.date(
                        Digits.value(address, at, at + 4),
                        Digits.value(address, month, month + 2),
                        Digits.value(address, day, day + 2))
                : null;
    }

    private static boolean isBetween(String address, int at) {
        return Digits.has(address, at, '/') || Digits.has(address, at, '-');
    }
}
