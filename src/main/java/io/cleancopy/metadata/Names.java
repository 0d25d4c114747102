package io.cleancopy.metadata;

import java.util.List;

/** Recognises names of people by their shape. */
final class Names {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 24;
    private static final FoldedWords PARTICLES = folded(
            "de", "del", "della", "der", "den", "des", "di", "da", "das", "do", "dos", "du", "la", "le", "van", "von",
            "vom", "zu", "zum", "zur", "ter", "ten", "te", "el", "al", "bin", "ibn", "bint", "ben", "abu", "y", "e",
            "af", "av", "d'", "l'", "'t", "op", "in", "ud", "ul", "ur", "st", "san", "santa");
    private static final FoldedWords SUFFIXES = folded(
            "jr", "sr", "ii", "iii", "iv", "phd", "md", "mph", "rd", "rdn", "rn", "esq", "ma", "msc", "mba", "dds",
            "jd", "lcsw", "cpa", "pharmd", "frcp", "obe", "mbe", "cbe");
    private static final FoldedWords TITLES = folded(
            "dr", "prof", "mr", "mrs", "ms", "sir", "dame", "rev", "fr", "lord", "lady", "dr-ing", "mag", "dipl");

    private static final FoldedWords INNER =
            folded("mac", "san", "van", "von", "del", "fitz", "abu", "dell", "della", "der");

    private Names() {}

    private static FoldedWords folded(String... words) {
        return new FoldedWords(List.of(words));
    }

    /** Whether the text has the shape of one person's name and holds no word that names never hold. */
    static boolean isName(String text, Words words) {
        return shape(text, words, true) >= 2;
    }

    /** As {@link #isName}, for text beside a label that says so: words of sections may be surnames there. */
    static boolean isLabelledName(String text, Words words) {
        return shape(text, words, false) >= 2;
    }

    /** Whether it is one capitalised word that could be a name used alone. */
    static boolean isSingleName(String text, Words words) {
        return text.indexOf(' ') < 0
                && text.length() >= 3
                && isCapitalized(text)
                && !words.is(text, WordKind.FUNCTION)
                && !words.is(text, WordKind.NOT_NAME)
                && !words.is(text, WordKind.WEEKDAY)
                && !words.is(text, WordKind.UNIT)
                && !words.is(text, WordKind.LINK)
                && !words.is(text, WordKind.MONTH);
    }

    /** How many words of a name the text holds, particles and suffixes not counted; 0 when it is no name. */
    private static int shape(String text, Words words, boolean strict) {
        if (text.isEmpty() || text.length() > 60) {
            return 0;
        }
        if (Edges.isUnspaced(text.charAt(0))) {
            return CjkNames.isName(text, words) ? 2 : 0;
        }
        int count = 0;
        int full = 0;
        int from = 0;
        boolean first = true;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            String word = text.substring(from, to);
            from = to + 1;
            String bare = bare(word);
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && PARTICLES.has(bare);
            if (word.isEmpty() || small && !first) {
                continue;
            }
            if ((first && TITLES.has(bare)) || (count > 0 && isSuffixWord(bare))) {
                continue;
            }
            if (small && from < text.length()) {
                first = false;
                continue;
            }
            boolean initial = isInitial(word) && !(first && word.length() == 1);
            first = false;
            boolean last = to == text.length();
            if (!initial
                    && (!isCapitalized(bare) || isNoName(bare, words, strict, last && count == 1 && hasGiven(text)))) {
                if (count > 0 || !isCapitalized(bare) || !hasGiven(text)) {
                    return 0;
                }
            }
            count++;
            full += initial ? 0 : 1;
        }
        return full > 0 && count <= MOST_WORDS ? count : 0;
    }

    /** A known given name before it makes a word of sections a surname: {@code Sarah King}. */
    private static boolean isNoName(String word, Words words, boolean strict, boolean surname) {
        return words.functionWords().is(word, WordKind.FUNCTION)
                || (strict && words.is(word, WordKind.ROLE))
                || (strict && !surname && words.is(word, WordKind.NOT_NAME));
    }

    private static boolean hasGiven(String text) {
        return KnownNames.startsWithGivenName(text) && !KnownNames.startsWithPlace(text);
    }

    private static boolean isSuffixWord(String bare) {
        return SUFFIXES.has(bare.indexOf('.') < 0 ? bare : bare.replace(".", ""));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && (word.charAt(end - 1) == ',' || word.charAt(end - 1) == '.')) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isInitial(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        if (word.length() > 6 || word.charAt(word.length() - 1) != '.') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.' && c != '-') {
                return word.length() == 3 && Character.isUpperCase(word.charAt(0));
            }
        }
        return true;
    }

    /** A word of a name: {@code Doe}, {@code DOE}, {@code O'Neill}, {@code Smith-Jones}, {@code McCarthy}. */
    static boolean isCapitalized(String word) {
        if (word.length() < 2 || word.length() > LONGEST_WORD) {
            return false;
        }
        char first = word.charAt(0);
        boolean article =
                word.startsWith("d'") || word.startsWith("d’") || word.startsWith("al-") || word.startsWith("el-");
        if (!Character.isUpperCase(first) && !article) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)
                    && "'’-.·`´".indexOf(c) < 0
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWithParticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && PARTICLES.has(text, 0, space);
    }

    /** Whether it is only what follows a name: {@code Jr.}, {@code M.D.}. */
    static boolean isSuffix(String text) {
        return SUFFIXES.has(text.replace(".", "").replace(" ", ""));
    }

    /** Whether the text has the shape of a place's name: one to three capitalised words. */
    static boolean isLabelledPlace(String text, Words words) {
        return isLabelledName(text, words) || isSingleName(text, words);
    }

    static boolean endsWithSuffix(String text) {
        return isSuffix(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** The name without punctuation at its ends; the dot of {@code Jr.} and of initials stays. */
    static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from)) && text.charAt(from) != '\'') {
            from++;
        }
        while (to > from && ",;:- \"”»".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from > 4 && text.charAt(to - 1) == '.') {
            int word = text.lastIndexOf(' ', to) + 1;
            boolean keeps = isInitial(text.substring(word, to)) || isSuffix(text.substring(word, to));
            to = keeps ? to : to - 1;
        }
        return withoutRepetition(text.substring(from, to));
    }

    /** Pages print a name twice where a picture carries it as well. */
    private static String withoutRepetition(String name) {
        int half = name.length() / 2;
        boolean twice =
                half > 2 && name.charAt(half) == ' ' && name.substring(0, half).equals(name.substring(half + 1));
        return twice ? name.substring(0, half) : name;
    }

    /** How many words begin in lower case and are no particles or words like {@code of}. */
    static int lowercaseWords(String text, Words words) {
        int count = 0;
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            boolean lower = to > from && Character.isLowerCase(text.charAt(from)) && !PARTICLES.has(text, from, to);
            count += lower && !isLink(text.substring(from, to), words) ? 1 : 0;
            from = to + 1;
        }
        return count;
    }

    /** Whether a name, or a text in which {@link #lowercaseWords} are none, may end in the word, which is in lower case. */
    static boolean mayEndIn(String word, Words words) {
        return PARTICLES.has(word) || isSuffixWord(word) || isLink(word, words);
    }

    private static boolean isLink(String word, Words words) {
        return words.is(word, WordKind.FUNCTION) || words.is(word, WordKind.AND);
    }

    /** Whether the text is made of letters, spaces and the marks of names and papers. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && " .'’-&".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a page glued two things together, as in {@code Jane DoeTravel Reporter}; -1 when nowhere. */
    static int glue(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                int word = text.lastIndexOf(' ', i) + 1;
                word = Math.max(word, text.lastIndexOf('-', i) + 1);
                boolean inName = i - word <= 2 || INNER.has(text, word, i);
                if (!inName) {
                    return i;
                }
            }
        }
        return -1;
    }
}
