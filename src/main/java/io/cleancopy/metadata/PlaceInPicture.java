package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Finds who stands where in a picture: {@code Jane Doe (left) at the quay}, {@code Jane Doe, left, mends a net}. */
final class PlaceInPicture {
    /** Characters of the longest words that tell a place. */
    private static final int LONGEST = 24;

    private PlaceInPicture() {}

    /** The first words of the text that tell it, without brackets and commas; null when there are none. */
    static @Nullable String find(String text, Words words) {
        for (int i = 1; i + 2 < text.length(); i++) {
            char open = text.charAt(i);
            if (open == '(' || open == '（' || open == ',') {
                String place = at(text, i, words);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private static @Nullable String at(String text, int open, Words words) {
        boolean bracket = text.charAt(open) != ',';
        int from = open + (bracket ? 1 : 2);
        char close = bracket ? text.charAt(open) == '(' ? ')' : '）' : ',';
        int to = text.indexOf(close, from);
        boolean isShort = to > from && to - from <= LONGEST;
        if (!isShort || !bracket && text.charAt(open + 1) != ' ' || !isBehindName(text, open)) {
            return null;
        }
        String place = text.substring(from, to);
        return words.is(place, WordKind.POSITION) ? place : null;
    }

    /** Whether the word before the bracket or comma begins with a capital, or with a character that has no case. */
    private static boolean isBehindName(String text, int open) {
        int to = open;
        while (to > 0 && text.charAt(to - 1) == ' ') {
            to--;
        }
        int from = to;
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        if (from == to || Edges.isUnspaced(text.charAt(to - 1))) {
            return from < to;
        }
        return Character.isUpperCase(text.charAt(from)) && Character.isLetter(text.charAt(to - 1));
    }
}
