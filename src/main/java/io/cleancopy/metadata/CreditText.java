package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Judges text that may be a credit: {@code Jane Doe/AFP via Getty Images}, {@code dpa}, {@code Harbour Films}. */
final class CreditText {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;
    private static final int MOST_ORGANISATION_WORDS = 5;

    /** What the text is, from nothing to a name with an agency. */
    enum Worth {
        NOTHING,
        /** Capitalised words: somebody's name or a firm's. */
        ORGANISATION,
        /** A person. */
        NAME,
        /** An agency and nothing else. */
        AGENCY,
        /** Names and agencies joined. */
        JOINED
    }

    private CreditText() {}

    /**
     * Whether the line up to there may end in a credit that {@link #of} takes for something; false is sure. Most prose
     * does not: it ends in a word in lower case that is none of a name's.
     */
    static boolean mayEnd(String line, int end, Words words) {
        if (Tokens.endsProse(line.charAt(end - 1))) {
            return false;
        }
        int from = end;
        while (from > 0 && isSmall(line.charAt(from - 1))) {
            from--;
        }
        if (from == end || from == 0 || line.charAt(from - 1) != ' ') {
            return true;
        }
        String word = line.substring(from, end);
        return Names.mayEndIn(word, words) || Agencies.mayEndIn(word);
    }

    private static boolean isSmall(char c) {
        return c < 0x80 ? Edges.isSmallAscii(c) : Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    static Worth of(String text, Words words) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || Tokens.count(text) > MOST_WORDS
                || Tokens.endsLikeProse(text)) {
            return Worth.NOTHING;
        }
        if (agency(text) != null) {
            return Worth.AGENCY;
        }
        if (isJoined(text, words)) {
            return Worth.JOINED;
        }
        if (Names.isName(text, words) || Names.isLabelledName(text, words)) {
            return Worth.NAME;
        }
        boolean organisation = Names.lowercaseWords(text, words) == 0
                && Tokens.count(text) <= MOST_ORGANISATION_WORDS
                && Tokens.hasLetter(text)
                && !Digits.isDigit(text.charAt(0));
        return organisation ? Worth.ORGANISATION : Worth.NOTHING;
    }

    /** The agency the text names, also as {@code AP Photo} and {@code via Reuters}. */
    static Agencies.@Nullable Agency agency(String text) {
        String name = text.endsWith(" Photo") ? text.substring(0, text.length() - 6) : text;
        name = name.startsWith("via ") ? name.substring(4) : name;
        return Agencies.of(name.strip());
    }

    /** Whether the text names an agency among its parts, or a person by a given name, or has a slash without spaces. */
    static boolean isSure(String text) {
        int slash = text.indexOf('/');
        boolean tight = slash > 0 && text.charAt(slash - 1) != ' ' && !Digits.has(text, slash + 1, ' ');
        return tight || text.indexOf(" for ") > 0 || KnownNames.startsWithGivenName(text) || hasAgency(text);
    }

    private static boolean hasAgency(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            int width = i == text.length() ? 1 : separator(text, i);
            if (width > 0) {
                if (agency(text.substring(from, i).strip()) != null) {
                    return true;
                }
                from = Math.min(text.length(), i + width);
                i = Math.max(i, from - 1);
            }
        }
        return false;
    }

    /** Parts at slashes and bars, at least one of them an agency or the first a name; all of them names or papers. */
    private static boolean isJoined(String text, Words words) {
        int parts = 0;
        boolean agency = false;
        boolean name = false;
        boolean slash = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            int width = i == text.length() ? 0 : separator(text, i);
            slash |= width == 1 || width == 5;
            if (i < text.length() && width == 0) {
                continue;
            }
            String part = text.substring(from, i).strip();
            from = i + width;
            if (!part.isEmpty()) {
                parts++;
                agency |= agency(part) != null;
                name |= parts == 1 && (Names.isName(part, words) || Names.isLabelledName(part, words));
                if (agency(part) == null && !isPart(part, words)) {
                    return false;
                }
            }
            i = Math.max(i, from - 1);
        }
        return parts > 1 && (agency || (name && slash));
    }

    private static int separator(String text, int i) {
        char c = text.charAt(i);
        if (c == '/' || c == '|' || c == '／') {
            return 1;
        }
        if (text.startsWith(" via ", i) || text.startsWith(" for ", i)) {
            return 5;
        }
        return text.startsWith(", ", i) ? 2 : 0;
    }

    private static boolean isPart(String part, Words words) {
        return Names.lowercaseWords(part, words) == 0 && Tokens.count(part) <= MOST_ORGANISATION_WORDS;
    }
}
