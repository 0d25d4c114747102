package io.cleancopy.sink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table with a column of every type, and rows that formats and readers get wrong. */
final class StandardRows {
    private static final List<String> FIELDS = List.of("kind", "note");

    static final Table<List<@Nullable Object>> TABLE = new Table<>(
            "standard",
            "a column of every type",
            List.of(
                    column(0, "id", ColumnType.INT32, false),
                    column(1, "needed", ColumnType.STRING, false),
                    column(2, "optional", ColumnType.STRING, true),
                    column(3, "list", ColumnType.STRING_LIST, false),
                    column(4, "large", ColumnType.INT64, true),
                    column(5, "share", ColumnType.DOUBLE, true),
                    column(6, "day", ColumnType.DATE, true),
                    column(7, "instant", ColumnType.TIMESTAMP, true),
                    new Column<>("structs", ColumnType.STRUCT_LIST, false, "structs", FIELDS, row -> row.get(8))));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "plain",
            " leading and trailing ",
            "\ttab\t",
            "a,b",
            "\"",
            "\"\"",
            "say \"so\", twice: \"\"so\"\"",
            "two\nlines",
            "two\r\nlines",
            "a lone\rreturn",
            "\r",
            "\n",
            "ends in a return\r",
            "C:\\new\\",
            "\\",
            "\\\"",
            "\\N",
            "NULL",
            "null",
            "NA",
            "#comment",
            "'single'",
            "=1+1",
            "007",
            "1e5",
            "true",
            "2026-01-01",
            "[\"a\"]",
            "{}",
            "a;b|c\td",
            "caf\u00e9 cafe\u0301 \u00df \u0130\u0131",
            "\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4",
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddea\ud83c\uddfa",
            "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u200f\u200e",
            "\ufeffa mark of byte order",
            "\u00a0no break\u00a0",
            "line\u2028and\u2029paragraph\u0085next",
            "\u0001\u001b[31m\u007f\u0080",
            "\uffff\ufffd\udbff\udfff",
            "<script>alert('x')</script>");

    private StandardRows() {}

    private static Column<List<@Nullable Object>> column(int at, String name, ColumnType type, boolean nullable) {
        Function<List<@Nullable Object>, @Nullable Object> value = row -> row.get(at);
        return new Column<>(name, type, nullable, name, value);
    }

    /** A row; the texts as they stand, the rest varied by the number. */
    static List<@Nullable Object> row(int id, String needed, @Nullable String optional, List<String> list) {
        boolean bare = id % 3 == 0;
        return Arrays.asList(
                id,
                needed,
                optional,
                list,
                bare ? null : (Long) (Long.MAX_VALUE - id),
                bare ? null : (Double) (id / 7.0),
                bare ? null : LocalDate.of(1969, 12, 30).plusDays(id),
                bare ? null : Instant.ofEpochSecond(-1L + id, id * 1_000L),
                bare ? List.of() : List.of(struct("first", needed), struct(optional, null), struct(null, null)));
    }

    private static Map<String, @Nullable String> struct(@Nullable String kind, @Nullable String note) {
        var struct = new HashMap<String, @Nullable String>();
        struct.put("kind", kind);
        struct.put("note", note);
        return struct;
    }

    static List<List<@Nullable Object>> all() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var text : TEXTS) {
            rows.add(row(rows.size(), text, text, List.of(text)));
        }
        rows.add(row(rows.size(), "no value", null, List.of()));
        rows.add(row(rows.size(), "all of them", "x", TEXTS));
        rows.add(row(rows.size(), "zero\0byte", "\0", List.of("\0a\0")));
        rows.add(row(rows.size(), "half \ud83d", "\ude00 half", List.of("\ud83d\ud83d\ude00")));
        rows.add(row(
                rows.size(),
                "a \"quoted\", long\r\nline \\ ".repeat(45_000),
                "x".repeat(1 << 20),
                List.of("y".repeat(1 << 20))));
        rows.add(Arrays.asList(
                -1,
                "extremes",
                "",
                List.of("", ""),
                Long.MIN_VALUE,
                Double.MIN_VALUE,
                LocalDate.of(1, 1, 1),
                Instant.parse("0001-01-01T00:00:00Z"),
                List.of(struct("", ""))));
        rows.add(Arrays.asList(
                Integer.MAX_VALUE,
                "extremes",
                "",
                List.of("", ""),
                Long.MAX_VALUE,
                -1.7976931348623157E308,
                LocalDate.of(9999, 12, 31),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                List.of(struct(null, null), struct("last", "zero\0byte"))));
        return rows;
    }
}
