package io.cleancopy.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** News agencies and picture desks, from {@code agencies.tsv}. */
final class Agencies {
    /** An agency; those that are not wires sell pictures. */
    record Agency(String name, boolean isWire) {}

    private static final int LONGEST_EXACT = 4;
    private static final int LONGEST = 40;
    private static final Map<String, Agency> BY_NAME = names();
    /** Whatever their case: few lines need a key. */
    private static final FoldedWords NAMES = new FoldedWords(BY_NAME.keySet());

    /** What stands behind the last space of a name. */
    private static final FoldedWords ENDS = new FoldedWords(BY_NAME.keySet().stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet()));

    private static final WordTrie WIRES = wires();

    private Agencies() {}

    /** The agency whose name the whole text is; short names only in the case they are printed in. */
    static @Nullable Agency of(String text) {
        return text.length() <= LONGEST && NAMES.has(text) ? BY_NAME.get(key(text)) : null;
    }

    /** The wire whose name the whole text is. */
    static @Nullable String wire(String text) {
        var agency = of(text);
        return agency != null && agency.isWire() ? agency.name() : null;
    }

    /** Whether the name of one may end in the word. */
    static boolean mayEndIn(String word) {
        return ENDS.has(word);
    }

    /** Whether the words that a wire's name is made of stand at {@code at}, whatever their case. */
    static boolean mayBeginWire(String line, int at) {
        return WIRES.longest(line, at, WordKind.SOURCE) != null;
    }

    private static WordTrie wires() {
        var wires = new WordTrie();
        BY_NAME.forEach((name, agency) -> {
            if (agency.isWire()) {
                wires.add(name, WordKind.SOURCE, 0);
            }
        });
        return wires;
    }

    private static Map<String, Agency> names() {
        var names = new HashMap<String, Agency>();
        Words.lines("agencies.tsv", (number, cells) -> {
            var agency = new Agency(cells[1], cells[0].equals("wire"));
            for (int i = 1; i < cells.length; i++) {
                names.putIfAbsent(key(cells[i]), agency);
            }
        });
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.length() > LONGEST_EXACT ? Edges.fold(name) : name;
    }
}
