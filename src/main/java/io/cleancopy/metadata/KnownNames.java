package io.cleancopy.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;

/** Given names and places that are known by name, from {@code given-names.tsv} and {@code places.tsv}. */
final class KnownNames {
    private static final int LONGEST_PLACE = 31;

    private static final FoldedWords GIVEN = given();
    private static final FoldedWords PLACES = places(false);
    private static final FoldedWords REGIONS = places(true);

    private KnownNames() {}

    /** Whether the first word of the text is a given name that is no common word. */
    static boolean startsWithGivenName(String text) {
        int space = text.indexOf(' ');
        return space > 0 && GIVEN.has(text, 0, space);
    }

    static boolean startsWithPlace(String text) {
        int space = text.indexOf(' ');
        return space > 0 && space <= LONGEST_PLACE && PLACES.has(text, 0, space);
    }

    static boolean isPlace(String text) {
        return text.length() <= LONGEST_PLACE && PLACES.has(text);
    }

    /** Whether the text is a country or a part of one, as it may follow a place behind a comma. */
    static boolean isRegion(String text) {
        return text.length() <= LONGEST_PLACE && REGIONS.has(text);
    }

    private static FoldedWords given() {
        var names = new ArrayList<String>();
        Words.lines("given-names.tsv", (number, cells) -> Collections.addAll(names, cells));
        return new FoldedWords(names);
    }

    private static FoldedWords places(boolean regions) {
        var places = new ArrayList<String>();
        Words.lines("places.tsv", (number, cells) -> {
            if (regions == cells[0].equals("region")) {
                places.addAll(Arrays.asList(cells).subList(1, cells.length));
            }
        });
        return new FoldedWords(places);
    }
}
