package io.cleancopy.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies and picture desks, from {@code agencies.tsv}. */
final class Agencies {
    /** An agency; those that are not wires sell pictures. */
    record Agency(String name, boolean isWire) {}

    private static final Map<String, Agency> EXACT = new HashMap<>();
    private static final Map<String, Agency> FOLDED = new HashMap<>();

    static {
        Words.lines("agencies.tsv", (number, cells) -> {
            var agency = new Agency(cells[1], cells[0].equals("wire"));
            for (int i = 1; i < cells.length; i++) {
                EXACT.putIfAbsent(cells[i], agency);
                if (cells[i].length() > 4) {
                    FOLDED.putIfAbsent(Edges.fold(cells[i]), agency);
                }
            }
        });
    }

    private Agencies() {}

    /** The agency whose name the whole text is. */
    static @Nullable Agency of(String text) {
        var agency = EXACT.get(text);
        return agency != null || text.length() <= 4 || text.length() > 40 ? agency : FOLDED.get(Edges.fold(text));
    }

    /** The wire whose name the whole text is. */
    static @Nullable String wire(String text) {
        var agency = of(text);
        return agency != null && agency.isWire() ? agency.name() : null;
    }
}
