package io.cleancopy.config;

import io.cleancopy.sink.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How CSV and TSV are read, and CSV is written.
 *
 * @param delimiter of what is read: a character, or its name in words where it is hard to write; told by the file's name and
 *     header when it is not set
 * @param formulas written as they are, or guarded for spreadsheets; as they are, since programs read what is written
 * @param lineBreaks written as they are, or escaped for programs that take each line for a record
 */
public record Csv(
        @Nullable String delimiter,
        @DefaultValue("kept") CsvText.Formulas formulas,
        @DefaultValue("kept") CsvText.LineBreaks lineBreaks) {
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', "\\t", '\t');

    CsvText text() {
        return new CsvText(formulas, lineBreaks);
    }

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
