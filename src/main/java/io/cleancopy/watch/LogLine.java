package io.cleancopy.watch;

import io.cleancopy.config.LogFormat;
import io.cleancopy.json.Json;
import io.cleancopy.text.Printable;
import io.cleancopy.text.Secrets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An event as one line, whatever stands in it; secrets are masked. */
final class LogLine {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private LogLine() {}

    static String of(Instant time, Event event, LogFormat format) {
        return switch (format) {
            case TEXT -> text(time, event);
            case JSON -> json(time, event);
        };
    }

    /** {@code 2026-01-07T02:15:00.000Z INFO planned run=20260107T021500Z pages=38}. */
    private static String text(Instant time, Event event) {
        var line = new StringBuilder(TIME.format(time))
                .append(' ')
                .append(event.kind().level())
                .append(' ')
                .append(event.kind().id());
        event.details()
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(shown(value)));
        return line.toString();
    }

    private static String shown(Object value) {
        String text = String.valueOf(safe(value));
        boolean plain = !text.isEmpty() && text.chars().allMatch(LogLine::isPlain);
        return plain ? text : Printable.json(Json.write(text));
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '=' && c != '\\';
    }

    private static String json(Instant time, Event event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", TIME.format(time));
        line.put("level", event.kind().level().name().toLowerCase(Locale.ROOT));
        line.put("event", event.kind().id());
        event.details().forEach((name, value) -> line.put(name, safe(value)));
        return Printable.json(Json.write(line));
    }

    private static Object safe(Object value) {
        return value instanceof Number ? value : Secrets.masked(value.toString());
    }
}
