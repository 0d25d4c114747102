package io.cleancopy.quality;

/** What of a text can be counted, by how its language is written. */
enum Writing {
    /** Words between spaces. */
    WORDS,
    /** Words or syllables between spaces, of two or three characters on the mean: their length says nothing. */
    SYLLABLES,
    /** No spaces; two characters count as a word, and there are no runs of words. */
    CHARACTERS,
    /** Spaces between sentences only, and hardly a mark at their ends. */
    UNMARKED;

    static Writing of(String language) {
        int end = language.indexOf('-');
        return switch (end < 0 ? language : language.substring(0, end)) {
            case "ko", "vi" -> SYLLABLES;
            case "zh", "ja", "yue", "wuu" -> CHARACTERS;
            case "th", "lo", "km", "my", "bo", "dz" -> UNMARKED;
            default -> WORDS;
        };
    }

    /** Whether runs of words, and words without letters, can be told. */
    boolean hasWords() {
        return this == WORDS || this == SYLLABLES;
    }

    boolean hasWordLengths() {
        return this == WORDS;
    }

    /** Whether words can be counted, and lines by their characters and their ends told apart. */
    boolean hasSentences() {
        return this != UNMARKED;
    }
}
