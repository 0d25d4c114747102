package io.cleancopy.report.html;

/** Numbers as the report prints them, the same on every machine. */
public final class Numbers {
    private Numbers() {}

    /** With a comma between thousands. */
    public static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** Short, for the tops of columns: {@code 940}, {@code 1.2k}, {@code 34k}, {@code 5.6M}. */
    public static String compact(long number) {
        if (number < 1_000) {
            return Long.toString(number);
        }
        return number < 1_000_000 ? scaled(number, 1_000, "k") : scaled(number, 1_000_000, "M");
    }

    /** Bytes in the units of disks. */
    public static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return scaled(bytes, 1_000, " kB");
        }
        return bytes < 1_000_000_000 ? scaled(bytes, 1_000_000, " MB") : scaled(bytes, 1_000_000_000, " GB");
    }

    /** Per cent with one decimal. Never says 0 or 100 of what is neither; a dash when there is nothing to have a part of. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long mille = Math.round(1_000.0 * part / whole);
        if (mille == 0 && part > 0) {
            return "<0.1%";
        }
        if (mille == 1_000 && part < whole) {
            return ">99.9%";
        }
        return mille / 10 + "." + mille % 10 + "%";
    }

    /** Per cent without decimals, for narrow cells, as careful at its ends as {@link #percent}. */
    public static String roundPercent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long cent = Math.round(100.0 * part / whole);
        if (cent == 0 && part > 0) {
            return "<1%";
        }
        return cent == 100 && part < whole ? ">99%" : cent + "%";
    }

    /** A length for style sheets: parts that are there can be seen. */
    static String share(long part, long whole) {
        if (part <= 0 || whole <= 0) {
            return "0";
        }
        long permyriad = Math.max(30, Math.min(10_000, Math.round(10_000.0 * part / whole)));
        return permyriad / 100 + "." + permyriad % 100 / 10 + permyriad % 10 + "%";
    }

    private static String scaled(long number, long unit, String name) {
        long tenths = number / (unit / 10);
        return tenths < 100 ? tenths / 10 + "." + tenths % 10 + name : tenths / 10 + name;
    }
}
