package io.cleancopy.config;

import io.cleancopy.pack.pattern.LinePattern;
import io.cleancopy.source.Exports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Text files with many articles, as press databases deliver them.
 *
 * @param names of the files; none, so that a text file is a page
 * @param start pattern of a line that begins an article
 * @param end pattern of a line that ends it
 * @param length pattern of the line that tells its length, above which fields stand
 */
public record ExportMarks(
        @DefaultValue List<String> names,
        @Nullable String start,
        @Nullable String end,
        @Nullable String length) {
    public ExportMarks {
        names = List.copyOf(names);
    }

    Exports exports() {
        return new Exports(names, start, end, length);
    }

    static void check(ExportMarks marks, Faults faults) {
        pattern("cleancopy.exports.start", marks.start, faults);
        pattern("cleancopy.exports.end", marks.end, faults);
        pattern("cleancopy.exports.length", marks.length, faults);
        if (!marks.names.isEmpty() && marks.start == null && marks.end == null) {
            faults.add(
                    "cleancopy.exports.names",
                    String.join(",", marks.names),
                    "Say how articles begin or end: set cleancopy.exports.start or cleancopy.exports.end.");
        }
        if (marks.names.stream().anyMatch(String::isBlank)) {
            faults.add("cleancopy.exports.names", String.join(",", marks.names), "Name files, such as *.txt.");
        }
    }

    private static void pattern(String key, @Nullable String pattern, Faults faults) {
        if (pattern == null) {
            return;
        }
        try {
            LinePattern.of(pattern);
        } catch (IllegalArgumentException e) {
            faults.add(key, pattern, e.getMessage());
        }
    }
}
