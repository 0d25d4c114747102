package io.cleancopy.metadata;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Given names and places that are known by name, from {@code given-names.tsv} and {@code places.tsv}. */
final class KnownNames {
    private static final Set<String> GIVEN = given();
    private static final Set<String> PLACES = places(false);
    private static final Set<String> REGIONS = places(true);

    private KnownNames() {}

    /** Whether the first word of the text is a given name that is no common word. */
    static boolean startsWithGivenName(String text) {
        int space = text.indexOf(' ');
        return space > 0 && GIVEN.contains(Edges.fold(text.substring(0, space)));
    }

    static boolean startsWithPlace(String text) {
        int space = text.indexOf(' ');
        return space > 0 && isPlace(text.substring(0, space));
    }

    static boolean isPlace(String text) {
        return text.length() < 32 && PLACES.contains(Edges.fold(text));
    }

    /** Whether the text is a country or a part of one, as it may follow a place behind a comma. */
    static boolean isRegion(String text) {
        return text.length() < 32 && REGIONS.contains(Edges.fold(text));
    }

    private static Set<String> given() {
        var names = new HashSet<String>();
        Words.lines(
                "given-names.tsv",
                (number, cells) -> Arrays.stream(cells).map(Edges::fold).forEach(names::add));
        return Collections.unmodifiableSet(names);
    }

    private static Set<String> places(boolean regions) {
        var places = new HashSet<String>();
        Words.lines("places.tsv", (number, cells) -> {
            for (int i = 1; i < cells.length && regions == cells[0].equals("region"); i++) {
                places.add(Edges.fold(cells[i]));
            }
        });
        return Collections.unmodifiableSet(places);
    }
}
