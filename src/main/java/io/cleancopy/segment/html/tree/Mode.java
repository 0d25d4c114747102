package io.cleancopy.segment.html.tree;

/** Which part of a page is being built: the standard's insertion modes. */
enum Mode {
    INITIAL,
    BEFORE_HTML,
    BEFORE_HEAD,
    IN_HEAD,
    AFTER_HEAD,
    IN_BODY,
    IN_TABLE,
    IN_CAPTION,
    IN_COLUMN_GROUP,
    IN_TABLE_BODY,
    IN_ROW,
    IN_CELL,
    IN_TEMPLATE,
    AFTER_BODY,
    AFTER_AFTER_BODY;

    /** Before the body. */
    boolean isBefore() {
        return compareTo(IN_BODY) < 0;
    }

    /** In a cell, or a caption: where a table holds what bodies hold. */
    boolean isInTablesText() {
        return this == IN_CELL || this == IN_CAPTION;
    }

    /** In a table, but in none of its cells, captions or groups of columns. */
    boolean isBetweenCells() {
        return this == IN_TABLE || this == IN_TABLE_BODY || this == IN_ROW;
    }

    /** Before the body, or behind it. */
    boolean isOutside() {
        return isBefore() || this == AFTER_BODY || this == AFTER_AFTER_BODY;
    }
}
