package io.cleancopy.model;

import java.util.Locale;

/**
 * What gives reason to look twice at an article that was kept. A flag never takes anything away. Those of Gopher, C4 and
 * FineWeb are measures by which these collections of text left pages out. The ids are stable for ever.
 */
public enum QualityFlag {
    ADVERTORIAL("a label at its head, its section or its type says that somebody paid for it"),
    BODY_FROM_HIDDEN("the page hides the article and shows something else"),
    BODY_FROM_JSON_LD(
            "the page shows nothing of the text that it declares as its article in JSON-LD; that is the body"),
    BODY_FROM_SCRIPT("the page shows hardly a sentence; the body is what its scripts would have shown"),
    C4_CURLY_BRACKET("C4: the body has a curly bracket, as code has"),
    C4_FEW_SENTENCES("C4: too few sentences in the lines that are long enough and end as a sentence does"),
    C4_LOREM_IPSUM("C4: the body has the words lorem ipsum"),
    FINEWEB_FEW_LINE_ENDS("FineWeb: too few lines of the body end as a sentence does"),
    FINEWEB_REPEATED_LINES("FineWeb: too much of the body are lines that it has already said"),
    FINEWEB_SHORT_LINES("FineWeb: too many lines of the body are short"),
    GALLERY("the captions say as much as the body, or more"),
    GOPHER_BULLETS("Gopher: too many lines of the body are items of a list"),
    GOPHER_ELLIPSES("Gopher: too many lines of the body end in an ellipsis"),
    GOPHER_FEW_STOP_WORDS("Gopher: the body has hardly one of the words that every text of its language is made of"),
    GOPHER_NO_LETTERS("Gopher: too many words of the body have no letter"),
    GOPHER_REPETITION("Gopher: too much of the body are lines or runs of words that it has already said"),
    GOPHER_SYMBOLS("Gopher: too many hash signs or ellipses for the words of the body"),
    GOPHER_WORD_COUNT("Gopher: the body has too few or too many words"),
    GOPHER_WORD_LENGTH("Gopher: the words of the body are too short or too long on the mean"),
    INDEX_PAGE("many headlines beside a short body of teasers, though not so clearly that the page is rejected"),
    LAST_RESORT(
            "nothing on the page reads surely like an article; the paragraph that comes nearest, or of much prose all paragraphs, are the body"),
    LIVE_BLOG("entries with a time of day each, or the page says that it is a live blog"),
    LOW_CONFIDENCE("the blocks' scores let expect that a good part of the body is missing, or is no body"),
    MACHINE_TRANSLATED("a notice says that a machine translated it"),
    PAGE_CUT_OFF("the page has more blocks than are read, or who captured it cut it off"),
    PAYWALL_STUB("a short body, and the rest is behind a paywall"),
    UNUSUAL_REMOVAL("far less of the page's own text is kept than is usual for its publisher");

    private final String doc;

    QualityFlag(String doc) {
        this.doc = doc;
    }

    /** What it stands for, in one sentence. */
    public String doc() {
        return doc;
    }

    /** The name users see, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
