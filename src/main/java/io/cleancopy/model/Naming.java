package io.cleancopy.model;

/** What a part of a page is for, by the class names, ids and item properties that its makers gave to its elements. */
public enum Naming {
    ARTICLE,
    BODY,
    TITLE,
    SUMMARY,
    BYLINE,
    DATE,
    CAPTION,
    MEDIA,
    RELATED,
    POPULAR,
    SHARE,
    COMMENT,
    NEWSLETTER,
    AD,
    PROMO,
    NAVIGATION,
    HEADER,
    FOOTER,
    SIDE,
    CARD,
    TAG,
    CONSENT,
    QUOTE,
    BOX,
    TOOL,
    HIDDEN,
    NOTE;

    /** The set that holds this alone: sets are sums of bits. */
    public int bit() {
        return 1 << ordinal();
    }
}
