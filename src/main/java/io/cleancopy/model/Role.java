package io.cleancopy.model;

/** What a block is on its page. */
public enum Role {
    HEADLINE,
    KICKER,
    STANDFIRST,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    SUBHEADING,
    LIST_ITEM,
    QUOTE,
    PULL_QUOTE,
    CAPTION,
    CREDIT,
    TABLE,
    CODE
}
