package io.cleancopy.metadata;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as printed, from {@code zones.tsv}. */
final class Zones {
    private static final Map<String, String> BY_NAME = names();

    private Zones() {}

    /**
     * A zone found.
     *
     * @param to one past its last character
     * @param id null where the name stands for several zones
     */
    record Zone(int to, @Nullable ZoneId id) {}

    /** Reads {@code UTC}, {@code EST}, {@code +02:00}, {@code GMT+7}. */
    static @Nullable Zone read(String line, int at) {
        char c = line.charAt(at);
        if (c == '+' || c == '-' || c == '−') {
            return offset(line, at);
        }
        if (!Character.isUpperCase(c) || !Edges.isEdge(line, at)) {
            return null;
        }
        Zone best = null;
        for (int end = at + 1; end <= Math.min(line.length(), at + 13); end++) {
            if (Edges.isEdge(line, end)) {
                String id = BY_NAME.get(line.substring(at, end));
                if (id != null) {
                    best = new Zone(end, id.equals("-") ? null : ZoneId.of(id));
                }
            }
        }
        if (best != null && best.id() == ZoneOffset.UTC && best.to() < line.length()) {
            var offset = read(line, best.to(), best);
            return offset == null ? best : offset;
        }
        return best;
    }

    private static @Nullable Zone read(String line, int at, Zone named) {
        char sign = line.charAt(at);
        return (sign == '+' || sign == '-') && named.to() == at ? offset(line, at) : null;
    }

    private static @Nullable Zone offset(String line, int at) {
        int run = Digits.run(line, at + 1);
        int end = at + 1 + run;
        int hours = run == 4 ? Digits.value(line, at + 1, at + 3) : Digits.value(line, at + 1, Math.min(end, at + 3));
        int minutes = run == 4 ? Digits.value(line, at + 3, at + 5) : 0;
        if (run < 1 || run > 4 || run == 3) {
            return null;
        }
        if (run <= 2 && Digits.has(line, end, ':') && Digits.run(line, end + 1) == 2) {
            minutes = Digits.value(line, end + 1, end + 3);
            end += 3;
        }
        int sign = line.charAt(at) == '+' ? 1 : -1;
        try {
            return new Zone(end, ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        Words.lines("zones.tsv", (number, cells) -> names.put(cells[0], cells[1]));
        return Map.copyOf(names);
    }
}
