package io.cleancopy.sink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV by the letter of RFC 4180, lines ending in LF, and tells no value (null) from an empty text. */
final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    static List<List<@Nullable String>> read(String text) {
        var csv = new StrictCsv(text);
        var records = new ArrayList<List<@Nullable String>>();
        while (csv.at < text.length()) {
            records.add(csv.record());
        }
        return records;
    }

    private List<@Nullable String> record() {
        var fields = new ArrayList<@Nullable String>();
        while (true) {
            fields.add(peek() == '"' ? quoted() : bare());
            char end = peek();
            at++;
            if (end == '\n') {
                return fields;
            }
            if (end != ',') {
                throw new IllegalStateException("'" + end + "' after a field at " + at);
            }
        }
    }

    private String quoted() {
        var field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalStateException("no closing quote after " + at);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return field.toString();
            }
            field.append('"');
            at++;
        }
    }

    private @Nullable String bare() {
        int start = at;
        while (peek() != ',' && peek() != '\n') {
            if (peek() == '"' || peek() == '\r') {
                throw new IllegalStateException("a field that should be quoted at " + at);
            }
            at++;
        }
        return start == at ? null : text.substring(start, at);
    }

    private char peek() {
        if (at >= text.length()) {
            throw new IllegalStateException("ends inside a record");
        }
        return text.charAt(at);
    }
}
