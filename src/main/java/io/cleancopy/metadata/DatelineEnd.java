package io.cleancopy.metadata;

/** What parts a dateline from the first sentence, and what that sentence must look like. */
final class DatelineEnd {
    private static final int FEWEST_LOWERCASE = 8;

    private DatelineEnd() {}

    /** One past the dash and the spaces behind it; -1 when no dash stands there. */
    static int dash(String text, int at) {
        int i = Digits.has(text, at, '.') || Digits.has(text, at, ',') ? at + 1 : at;
        boolean spaced = Digits.has(text, i, ' ');
        i = Digits.skipSpaces(text, i);
        if (text.startsWith("--", i)) {
            i += 2;
        } else if (Digits.has(text, i, '—') || Digits.has(text, i, '–') || Digits.has(text, i, '―')) {
            i++;
        } else if (spaced && text.startsWith("- ", i)) {
            i++;
        } else {
            return -1;
        }
        while (Digits.has(text, i, '-')) {
            i++;
        }
        return Digits.skipSpaces(text, i);
    }

    /** A dash that lists do not use: they set off their items with hyphens. */
    static boolean isLongDash(String text, int at) {
        int i = Digits.skipSpaces(text, at);
        return Digits.has(text, i, '—') || Digits.has(text, i, '―') || text.startsWith("--", i);
    }

    static boolean beginsSentence(String text, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Digits.isDigit(c) || "\"“„«'‘(¿¡$€£@#".indexOf(c) >= 0;
    }

    /** A paragraph in capitals throughout is a heading and its first words no place. */
    static boolean isHeading(String text) {
        int lower = 0;
        for (int i = 0; i < text.length() && lower < FEWEST_LOWERCASE; i++) {
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return lower < FEWEST_LOWERCASE;
    }

    /** Picture desks put a day behind the dash: {@code LISBON - JUNE 03: …}. */
    static boolean isPhotoDay(String text, int at, Words words) {
        var month = words.at(text, at, WordKind.MONTH);
        int colon = month == null ? -1 : text.indexOf(':', at);
        return colon > 0 && colon - at < 20;
    }
}
