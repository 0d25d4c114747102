package io.cleancopy.config;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How CSV and TSV are read.
 *
 * @param delimiter a character, or its name in words where it is hard to write; told by the file's name and header when it is
 *     not set
 */
public record Csv(@Nullable String delimiter) {
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', "\\t", '\t');

    @Nullable
    Character character() {
        if (delimiter == null) {
            return null;
        }
        return NAMES.getOrDefault(delimiter, delimiter.isEmpty() ? '\0' : delimiter.charAt(0));
    }

    static void check(Csv csv, Faults faults) {
        String delimiter = csv.delimiter;
        if (delimiter == null || NAMES.containsKey(delimiter)) {
            return;
        }
        boolean usable = delimiter.length() == 1
                && StandardCharsets.US_ASCII.newEncoder().canEncode(delimiter)
                && "\"\r\n\0".indexOf(delimiter.charAt(0)) < 0;
        if (!usable) {
            faults.add(
                    "cleancopy.csv.delimiter", delimiter, "Name one of comma, semicolon, tab, pipe or one character.");
        }
    }
}
