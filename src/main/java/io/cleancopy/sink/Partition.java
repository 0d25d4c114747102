package io.cleancopy.sink;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** By what the files of {@code articles} are parted into folders, which are named as Hive names them. */
public enum Partition {
    NONE {
        @Override
        String folder(HeldPage page) {
            return "";
        }
    },
    PUBLISHER {
        @Override
        String folder(HeldPage page) {
            return named("publisher", page.publisher());
        }
    },
    /** The day of publication. */
    DATE {
        @Override
        String folder(HeldPage page) {
            return named("published_date", page.day());
        }
    },
    /** The month of publication: {@code published_month=2026-03}. */
    MONTH {
        @Override
        String folder(HeldPage page) {
            String day = page.day();
            return named("published_month", day == null ? null : day.substring(0, day.lastIndexOf('-')));
        }
    };

    /** Hive's name for no value. */
    private static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

    private static final String PLAIN = "-._~ ";

    /** Bytes that a name may have on common file systems are 255; the key stands before it. */
    private static final int LONGEST = 200;

    /** The folder of the page's article, below that of the table; empty where there is none. */
    abstract String folder(HeldPage page);

    private static String named(String key, @Nullable String value) {
        return key + "=" + (value == null || value.isEmpty() ? NO_VALUE : escaped(value));
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            escaped.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return escaped.length() <= LONGEST ? escaped.toString() : shortened(value, escaped.toString());
    }

    private static String shortened(String value, String escaped) {
        byte[] hash = MeasuredStream.sha256().digest(value.getBytes(StandardCharsets.UTF_8));
        int last = escaped.lastIndexOf('%', LONGEST - 1);
        int end = last > LONGEST - 3 ? last : LONGEST;
        return escaped.substring(0, end) + "~" + HexFormat.of().formatHex(hash, 0, 8);
    }
}
