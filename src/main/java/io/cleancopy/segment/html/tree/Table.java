package io.cleancopy.segment.html.tree;

import org.jspecify.annotations.Nullable;

/**
 * The rules for what stands in a table. What does not belong there, and would be moved before it, is left to jsoup. Not for
 * sharing between threads.
 */
final class Table {
    private final Site site;
    private final OpenElements open;
    private final Body body;
    private final Head head;

    Table(Site site, Body body, Head head) {
        this.site = site;
        this.body = body;
        this.head = head;
        open = site.open;
    }

    /** The mode inside an element of a table; null for all other elements. */
    static @Nullable Mode modeIn(Name name) {
        if (name.is(Name.CELL)) {
            return Mode.IN_CELL;
        }
        if (name.is(Name.TABLE_BODY)) {
            return Mode.IN_TABLE_BODY;
        }
        return name == Name.TR
                ? Mode.IN_ROW
                : name == Name.CAPTION
                        ? Mode.IN_CAPTION
                        : name == Name.COLGROUP ? Mode.IN_COLUMN_GROUP : name == Name.TABLE ? Mode.IN_TABLE : null;
    }

    /**
     * Takes a start tag that is no part of a cell or a caption.
     *
     * @return whether the tag is done with; else it is to be read again in the mode that was gone to
     */
    boolean start(StartTag tag) {
        return switch (site.mode) {
            case IN_CELL -> !closeCell();
            case IN_ROW -> inRow(tag);
            case IN_TABLE_BODY -> inTableBody(tag);
            case IN_CAPTION -> !endCaption();
            case IN_COLUMN_GROUP -> inColumnGroup(tag);
            default -> inTable(tag);
        };
    }

    private boolean closeCell() {
        return endCell(Name.TD) || endCell(Name.TH);
    }

    private boolean endCell(Name name) {
        if (!open.close(name, Name.TABLE_SCOPE)) {
            return false;
        }
        site.formatting.clearToMarker();
        site.mode = Mode.IN_ROW;
        return true;
    }

    private boolean inRow(StartTag tag) {
        if (tag.name().is(Name.CELL)) {
            open.clearTo(Name.TR);
            site.insert(tag);
            site.mode = Mode.IN_CELL;
            site.formatting.mark();
            return true;
        }
        if (tag.name().is(Name.TABLE_PART)) {
            return !endRow();
        }
        return inTable(tag);
    }

    private boolean endRow() {
        if (!open.inTableScope(Name.TR)) {
            return false;
        }
        open.clearTo(Name.TR);
        open.pop();
        site.mode = Mode.IN_TABLE_BODY;
        return true;
    }

    private boolean inTableBody(StartTag tag) {
        var name = tag.name();
        if (name == Name.TR) {
            startRow(tag);
            return true;
        }
        if (name.is(Name.CELL)) {
            startRow(StartTag.implied(Name.TR));
            return false;
        }
        if (name.is(Name.TABLE_PART)) {
            return !endTableBody();
        }
        return inTable(tag);
    }

    private void startRow(StartTag tag) {
        open.clearToTableBody();
        site.insert(tag);
        site.mode = Mode.IN_ROW;
    }

    private boolean endTableBody() {
        if (!open.inTableScope(Name.TBODY) && !open.inTableScope(Name.THEAD) && !open.inTableScope(Name.TFOOT)) {
            return false;
        }
        open.clearToTableBody();
        open.pop();
        site.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean endCaption() {
        if (!open.close(Name.CAPTION, Name.TABLE_SCOPE)) {
            return false;
        }
        site.formatting.clearToMarker();
        site.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean inColumnGroup(StartTag tag) {
        if (tag.name() == Name.HTML) {
            body.start(tag);
            return true;
        }
        if (tag.name() == Name.COL) {
            site.insert(tag);
            return true;
        }
        if (tag.name() == Name.TEMPLATE) {
            head.start(tag);
            return true;
        }
        return !endColumnGroup();
    }

    private boolean endColumnGroup() {
        if (!open.isAt(Name.COLGROUP)) {
            return false;
        }
        open.pop();
        site.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean inTable(StartTag tag) {
        var name = tag.name();
        if (name.is(Name.TABLE_PART)) {
            return inTablePart(tag);
        }
        if (name == Name.TABLE) {
            return inNestedTable(tag);
        }
        if (name == Name.STYLE || name == Name.SCRIPT || name == Name.TEMPLATE) {
            head.start(tag);
        } else if (name == Name.INPUT && site.isHidden(tag)) {
            site.insert(tag);
        } else if (name == Name.FORM) {
            if (site.inTemplate()) {
                site.giveUp();
            } else if (site.form == Tree.NONE) {
                site.form = site.insertClosed(tag);
            }
        } else {
            site.giveUp();
        }
        return true;
    }

    private boolean inTablePart(StartTag tag) {
        var name = tag.name();
        open.clearTo(Name.TABLE);
        if (name == Name.COL) {
            site.insert(Name.COLGROUP);
            site.mode = Mode.IN_COLUMN_GROUP;
            return false;
        }
        if (name.is(Name.CELL) || name == Name.TR) {
            site.insert(Name.TBODY);
            site.mode = Mode.IN_TABLE_BODY;
            return false;
        }
        if (name == Name.CAPTION) {
            site.formatting.mark();
        }
        site.insert(tag);
        site.findMode();
        return true;
    }

    /** A table in a table ends it, and comes behind. */
    private boolean inNestedTable(StartTag tag) {
        if (!open.close(Name.TABLE, Name.TABLE_SCOPE)) {
            return true;
        }
        if (site.findMode()) {
            return false;
        }
        site.insert(tag);
        return true;
    }

    /** Whether the page stands in a table, and an end tag is for what the table holds: neither for its parts, nor the page. */
    boolean holds(Name name) {
        boolean inText = site.mode.isInTablesText();
        return (inText || site.mode.isBetweenCells() && name != Name.P && name != Name.BR)
                && name != Name.TABLE
                && name != Name.BODY
                && name != Name.HTML
                && !name.is(Name.TABLE_PART);
    }

    /**
     * Takes an end tag that is for none of what the table {@link #holds}.
     *
     * @return whether the tag is done with; else it is to be read again in the mode that was gone to
     */
    boolean end(Name name) {
        return switch (site.mode) {
            case IN_CELL -> endInCell(name);
            case IN_ROW -> endInRow(name);
            case IN_TABLE_BODY -> endInTableBody(name);
            case IN_CAPTION -> endInCaption(name);
            case IN_COLUMN_GROUP -> endInColumnGroup(name);
            default -> endInTable(name);
        };
    }

    private boolean endInColumnGroup(Name name) {
        boolean ended = name != Name.TEMPLATE && name != Name.COL && endColumnGroup();
        return name == Name.COLGROUP || !ended;
    }

    private boolean endInCell(Name name) {
        if (name.is(Name.CELL)) {
            if (!endCell(name)) {
                site.mode = Mode.IN_ROW;
            }
            return true;
        }
        if (name == Name.TABLE || name.is(Name.TABLE_BODY) || name == Name.TR) {
            return !open.inTableScope(name) || !closeCell();
        }
        return true;
    }

    private boolean endInCaption(Name name) {
        if (name == Name.CAPTION) {
            endCaption();
            return true;
        }
        if (name == Name.TABLE) {
            return !endCaption();
        }
        return true;
    }

    private boolean endInRow(Name name) {
        if (name == Name.TR) {
            endRow();
            return true;
        }
        if (name == Name.TABLE) {
            return !endRow();
        }
        if (name.is(Name.TABLE_BODY)) {
            return !open.inTableScope(name) || !endRow();
        }
        return endInTable(name);
    }

    private boolean endInTableBody(Name name) {
        if (name.is(Name.TABLE_BODY)) {
            if (open.inTableScope(name)) {
                open.clearToTableBody();
                open.pop();
                site.mode = Mode.IN_TABLE;
            }
            return true;
        }
        if (name == Name.TABLE) {
            return !endTableBody();
        }
        return endInTable(name);
    }

    private boolean endInTable(Name name) {
        if (name == Name.TABLE) {
            if (open.close(Name.TABLE, Name.TABLE_SCOPE)) {
                site.findMode();
            }
        } else if (name == Name.P || name == Name.BR) {
            site.giveUp();
        }
        return true;
    }

    /** Whether the page stands where a table has no text of its own, but white space. */
    boolean isBetweenCells() {
        return site.mode == Mode.IN_COLUMN_GROUP
                || site.mode.isBetweenCells()
                        && (open.isAt(Name.TABLE) || open.isAt(Name.TABLE_BODY) || open.isAt(Name.TR));
    }
}
