package io.cleancopy.segment.html.tree;

/** What the start tag of an element does in the body of a page, by the HTML standard. */
enum Opening {
    /** Goes where it stands, inside the formatting that holds there. */
    ORDINARY,
    /** Ends a paragraph. */
    BLOCK,
    HEADING,
    PREFORMATTED,
    FORM,
    LIST_ITEM,
    TERM,
    BUTTON,
    ANCHOR,
    FORMATTING,
    NOBR,
    OBJECT,
    TABLE,
    /** Has nothing in it, and belongs to the element around. */
    PART,
    INPUT,
    RULE,
    IMAGE,
    /** What follows is text up to its end tag. */
    TEXT,
    LISTING_TEXT,
    SELECT,
    OPTION,
    RUBY_BASE,
    RUBY_TEXT,
    SVG,
    /** Belongs to the head, and has nothing in it. */
    HEAD_EMPTY,
    NOSCRIPT,
    TEMPLATE,
    IGNORED,
    HTML,
    BODY,
    /** Only the whole standard knows. */
    INTRICATE
}
