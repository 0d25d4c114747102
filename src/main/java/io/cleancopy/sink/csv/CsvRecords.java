package io.cleancopy.sink.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * OpenCSV's writer, quoting a field when it must be and, beyond that, when it is empty or begins or ends with white
 * space: so an empty text ({@code ""}) differs from no value (nothing at all), and no reader trims what it should keep.
 */
final class CsvRecords extends CSVWriter {
    CsvRecords(Writer out) {
        super(
                out,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER, // a quote within quotes is doubled, a backslash is a backslash
                ICSVWriter.DEFAULT_LINE_END);
    }

    @Override
    protected boolean stringContainsSpecialCharacters(String field) {
        int length = field.length();
        if (length == 0 || isSpace(field.charAt(0)) || isSpace(field.charAt(length - 1))) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** As OpenCSV does it, but field by field instead of character by character: bodies are long. */
    @Override
    protected void processLine(String field, Appendable record) throws IOException {
        record.append(field.indexOf('"') < 0 ? field : field.replace("\"", "\"\""));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
