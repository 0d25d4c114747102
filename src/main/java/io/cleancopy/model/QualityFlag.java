package io.cleancopy.model;

import java.util.Locale;

/** What gives reason to look twice at an article that was kept. The ids are stable for ever. */
public enum QualityFlag {
    BODY_FROM_HIDDEN("the page hides the article and shows something else"),
    BODY_FROM_JSON_LD(
            "the page shows nothing of the text that it declares as its article in JSON-LD; that is the body"),
    BODY_FROM_SCRIPT("the page shows hardly a sentence; the body is what its scripts would have shown"),
    LAST_RESORT("nothing on the page reads like an article; the paragraph that comes nearest is the body"),
    LOW_CONFIDENCE("the blocks' scores let expect that a good part of the body is missing, or is no body"),
    PAGE_CUT_OFF("the page has more blocks than are read"),
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
