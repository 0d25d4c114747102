package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import java.util.List;
import java.util.Map;

/** The rows of React's stream: {@code 1a:{"key":…}} is a value, {@code 1b:T4f,…} a text of so many bytes in UTF-8. */
final class FlightRows {
    private static final int MAX_ROWS = 5_000;
    private static final int MAX_ID = 8;

    private FlightRows() {}

    /** Adds what the rows hold to the values; a text as a map that has it as its {@code content}. */
    static void of(String stream, List<Object> values) {
        int at = 0;
        for (int row = 0; row < MAX_ROWS && at < stream.length(); row++) {
            int colon = stream.indexOf(':', at);
            if (colon < 0) {
                return;
            }
            int end = lineEnd(stream, colon);
            if (colon - at <= MAX_ID && stream.startsWith("T", colon + 1)) {
                int comma = stream.indexOf(',', colon);
                int bytes = comma < 0 ? -1 : bytes(stream, colon + 2, comma);
                if (bytes >= 0) {
                    end = behind(stream, comma + 1, bytes);
                    values.add(Map.of("content", stream.substring(comma + 1, end)));
                    at = end;
                    continue;
                }
            } else if (colon - at <= MAX_ID
                    && (stream.startsWith("{", colon + 1) || stream.startsWith("[", colon + 1))) {
                var value = Json.readLoosely(stream.substring(colon + 1, end));
                if (value != null) {
                    values.add(value);
                }
            }
            at = end + 1;
        }
    }

    private static int lineEnd(String stream, int from) {
        int end = stream.indexOf('\n', from);
        return end < 0 ? stream.length() : end;
    }

    /** The number in hexadecimal digits; -1 when it is none. */
    private static int bytes(String stream, int from, int to) {
        int bytes = to - from > 7 || to <= from ? -1 : 0;
        for (int i = from; i < to && bytes >= 0; i++) {
            int digit = Character.digit(stream.charAt(i), 16);
            bytes = digit < 0 ? -1 : 16 * bytes + digit;
        }
        return bytes;
    }

    private static int behind(String stream, int from, int bytes) {
        int at = from;
        int left = bytes;
        while (left > 0 && at < stream.length()) {
            int c = stream.codePointAt(at);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            at += Character.charCount(c);
        }
        return at;
    }
}
