package io.cleancopy.metadata;

/**
 * The place or places that a paragraph opens with.
 *
 * @param end one past the last character
 * @param known whether it is one of the places that news is datelined from
 * @param capitals whether it is printed in capitals
 */
record DatelinePlace(int end, boolean known, boolean capitals) {
    private static final int MOST_WORDS = 4;
    /** An unknown place in capitals needs a word this long: shorter ones are mostly firms and offices. */
    private static final int SHORTEST_UNKNOWN = 5;

    private static final DatelinePlace NONE = new DatelinePlace(-1, false, false);

    /** Reads {@code PARIS}, {@code Berlin/London}, {@code ST. LOUIS}; the end is negative when no place stands there. */
    static DatelinePlace read(String text, Words words) {
        int end = knownEnd(text, 0);
        if (end > 0) {
            boolean capitals = isUpper(text.substring(0, end));
            return new DatelinePlace(more(text, end), true, capitals);
        }
        end = capitalEnd(text, words);
        if (end > 0) {
            return new DatelinePlace(end, false, true);
        }
        end = beforeRegion(text, words);
        return end > 0 ? new DatelinePlace(end, false, false) : NONE;
    }

    private static int more(String text, int first) {
        int end = first;
        while (end < text.length()) {
            int next = text.charAt(end) == '/' ? end + 1 : text.startsWith(" – ", end) ? end + 3 : -1;
            int more = next > 0 ? knownEnd(text, next) : -1;
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end;
    }

    private static int knownEnd(String text, int from) {
        int best = -1;
        int end = from;
        for (int word = 0; word < MOST_WORDS && end < text.length(); word++) {
            end = wordEnd(text, word == 0 ? end : end + 1);
            String place = text.substring(from, end);
            if (KnownNames.isPlace(place)) {
                best = end;
            } else if (place.endsWith(".") && KnownNames.isPlace(place.substring(0, place.length() - 1))) {
                best = end - 1;
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
        }
        return best;
    }

    /** One past the words in capitals, when they may be a place's name. */
    private static int capitalEnd(String text, Words words) {
        int end = -1;
        int start = 0;
        int longest = 0;
        for (int word = 0; word <= MOST_WORDS && start < text.length(); word++) {
            int stop = wordEnd(text, start);
            String token = text.substring(start, stop);
            boolean stopped = token.endsWith(".") && token.length() > 3;
            String bare = stopped ? token.substring(0, token.length() - 1) : token;
            if (!isUpper(bare)) {
                break;
            }
            if (word == MOST_WORDS || isNoPlace(bare, words)) {
                return -1;
            }
            longest = Math.max(longest, bare.length());
            end = start + bare.length();
            if (stopped || stop >= text.length() || text.charAt(stop) != ' ') {
                break;
            }
            start = stop + 1;
        }
        return longest >= SHORTEST_UNKNOWN ? end : -1;
    }

    /** One past {@code Port Sample} in {@code Port Sample, California—}. */
    private static int beforeRegion(String text, Words words) {
        int comma = text.indexOf(", ");
        if (comma < 3 || comma > 24 || !Names.isLabelledPlace(text.substring(0, comma), words)) {
            return -1;
        }
        int end = comma + 2;
        for (int word = 0; word < 3 && end < text.length(); word++) {
            end = wordEnd(text, word == 0 ? end : end + 1);
            if (KnownNames.isRegion(text.substring(comma + 2, end))) {
                return comma;
            }
        }
        return -1;
    }

    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && " ,:;/(—–)".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isNoPlace(String word, Words words) {
        return words.is(word, WordKind.NO_PLACE)
                || words.functionWords().is(word, WordKind.FUNCTION)
                || words.is(word, WordKind.ROLE)
                || Agencies.of(word) != null;
    }

    static boolean isUpper(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letter = true;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            } else if (".'’- ".indexOf(c) < 0) {
                return false;
            }
        }
        return letter && word.length() > 1;
    }
}
