package io.cleancopy.segment.html.tree;

/** What the end tag of an element does in the body of a page, by the HTML standard. */
enum Closing {
    ORDINARY,
    BLOCK,
    FORMATTING,
    OBJECT,
    LIST_ITEM,
    PARAGRAPH,
    TERM,
    HEADING,
    LINE_BREAK,
    FORM,
    BODY,
    HTML
}
