package io.cleancopy.metadata;

import java.util.Locale;

/** The kinds of words that the files under {@code words/} list, by their kebab-case names. */
enum WordKind {
    /** A month's name; its value is 1 to 12. */
    MONTH,
    WEEKDAY,
    /** Half of the day; its value is 0 or 12. */
    HALF,
    /** Today, yesterday. */
    DAY_OF,
    /** A unit of time; its value is in seconds. */
    UNIT,
    /** Words in place of a number: {@code an hour ago}. */
    ONE,
    AGO_BEFORE,
    AGO_AFTER,
    NOW,
    /** Labels of times. */
    PUBLISHED,
    MODIFIED,
    DATED,
    /** Words that may stand between the parts of a time, such as {@code at}. */
    LINK,
    READING_LABEL,
    READING,
    /** What is counted beside a time: comments, views. */
    COUNT,
    /** Labels of authors; value 1 for those that need no colon, such as {@code By}. */
    BYLINE,
    AND,
    /** Labels of people who are not the authors, such as {@code Photos by}. */
    NO_AUTHOR,
    /** Words before an agency that helped. */
    ALSO,
    ROLE,
    /** Words before the paper somebody works for. */
    OUTLET,
    /** Buttons that stand beside a name, such as {@code Follow}. */
    TOOL,
    /** Articles, prepositions and their kin, which stand in no name. */
    FUNCTION,
    /** Words of sections and page tools, which seldom stand in a name. */
    NOT_NAME,
    /** Labels of credits; value 1 for photos, 2 for videos, 3 for graphics; 10 more for those that need no colon. */
    CREDIT,
    /** Words behind who made a picture, where no space parts them. */
    CREDIT_AFTER,
    /** Labels of captions; value 2 for words in capitals before a dash, {@code FILE - …}, and others before a slash. */
    CAPTION,
    /** What ends a line about contributors. */
    CONTRIBUTED,
    /** What begins a line about who helped. */
    HELP,
    /** Labels of a wire. */
    SOURCE,
    /** What begins a note about the article; the values are those of {@link NoteKind}, 10 more where no colon is needed. */
    NOTE,
    /** Words in capitals that no place is called. */
    NO_PLACE,
    /** What the headline of a live blog says that it is. */
    LIVE;

    /** A bit of its own. */
    long bit() {
        return 1L << ordinal();
    }

    /** The bits of some kinds together. */
    static long bits(WordKind... kinds) {
        long bits = 0;
        for (var kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }

    static WordKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
