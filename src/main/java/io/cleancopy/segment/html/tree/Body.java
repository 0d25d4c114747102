package io.cleancopy.segment.html.tree;

/** The rules for what stands in the body of a page. Not for sharing between threads. */
final class Body {
    /** So far up jsoup looks for the term before. */
    private static final int TERMS_SCANNED = 24;

    private final Site site;
    private final OpenElements open;
    private final Formatting formatting;
    private final Adoption adoption;

    Body(Site site) {
        this.site = site;
        open = site.open;
        formatting = site.formatting;
        adoption = new Adoption(site);
    }

    void text(int from, int to) {
        site.reopenFormatting();
        site.text(from, to);
    }

    void start(StartTag tag) {
        switch (tag.name().opening()) {
            case ORDINARY -> insertInLine(tag);
            case PART, HEAD_EMPTY -> site.insert(tag);
            case BLOCK, PREFORMATTED -> insertBlock(tag);
            case RULE -> {
                site.closeParagraph();
                if (open.inScope(Name.SELECT)) {
                    open.closeImplied(null);
                }
                site.insert(tag);
            }
            case HEADING -> {
                site.closeParagraph();
                if (open.isAt(Name.HEADING)) {
                    open.pop();
                }
                site.insert(tag);
            }
            case FORM -> form(tag);
            case LIST_ITEM -> listItem(tag);
            case TERM -> term(tag);
            case BUTTON -> {
                while (open.inButtonScope(Name.BUTTON)) {
                    endBlock(Name.BUTTON);
                }
                insertInLine(tag);
            }
            case ANCHOR -> {
                if (formatting.find(Name.A) != Formatting.NONE) {
                    endFormatting(Name.A);
                    endAnchor(open.find(Name.A));
                }
                insertFormatting(tag);
            }
            case FORMATTING -> insertFormatting(tag);
            case NOBR -> {
                site.reopenFormatting();
                if (open.inScope(Name.NOBR)) {
                    endFormatting(Name.NOBR);
                    site.reopenFormatting();
                }
                insertFormatting(tag);
            }
            case OBJECT -> {
                insertInLine(tag);
                formatting.mark();
            }
            case TABLE -> {
                if (!site.quirks) {
                    site.closeParagraph();
                }
                site.insert(tag);
                site.mode = Mode.IN_TABLE;
            }
            case IMAGE -> start(tag.as(Name.IMG));
            case TEXT -> site.insertText(tag, Site.readingOf(tag.name()));
            case LISTING_TEXT -> {
                site.closeParagraph();
                site.reopenFormatting();
                site.insertText(tag, Site.Reading.TEXT);
            }
            case INPUT -> {
                if (open.inScope(Name.SELECT)) {
                    open.popTo(Name.SELECT);
                }
                insertInLine(tag);
            }
            case SELECT -> {
                if (open.inScope(Name.SELECT)) {
                    open.popTo(Name.SELECT);
                } else {
                    insertInLine(tag);
                }
            }
            case OPTION -> option(tag);
            case RUBY_BASE, RUBY_TEXT -> {
                if (open.inScope(Name.RUBY)) {
                    open.closeImplied(tag.name().opening() == Opening.RUBY_TEXT ? Name.RTC : null);
                }
                site.insert(tag);
            }
            case SVG -> {
                site.reopenFormatting();
                site.insertForeign(tag);
            }
            case HTML -> {
                if (!site.inTemplate()) {
                    site.maker.merge(open.node(0), tag.first(), tag.behind());
                }
            }
            case BODY -> {
                if (!site.inTemplate() && open.depth() >= 2 && open.name(1) == Name.BODY) {
                    site.maker.merge(open.node(1), tag.first(), tag.behind());
                }
            }
            case IGNORED -> {}
            case NOSCRIPT, TEMPLATE, INTRICATE -> site.giveUp();
        }
    }

    private void insertInLine(StartTag tag) {
        site.reopenFormatting();
        site.insert(tag);
    }

    private void insertBlock(StartTag tag) {
        site.closeParagraph();
        site.insert(tag);
    }

    private void insertFormatting(StartTag tag) {
        site.reopenFormatting();
        site.insertFormatting(tag);
    }

    /** Ends a link out of which nothing was moved, as links are not in each other. */
    private void endAnchor(int at) {
        if (at >= 0) {
            int listed = formatting.place(open.node(at));
            if (listed != Formatting.NONE) {
                formatting.remove(listed);
            }
            open.removeAt(at);
        }
    }

    private void form(StartTag tag) {
        if (site.inTemplate()) {
            insertBlock(tag);
        } else if (site.form == Tree.NONE) {
            insertBlock(tag);
            site.form = open.node();
        }
    }

    private void listItem(StartTag tag) {
        for (int at = open.depth() - 1; at > 0; at--) {
            if (open.name(at) == Name.LI) {
                endListItem();
                break;
            }
            if (bounds(at)) {
                break;
            }
        }
        insertBlock(tag);
    }

    private void term(StartTag tag) {
        int bottom = open.depth() - 1;
        for (int at = bottom; at >= Math.max(0, bottom - TERMS_SCANNED); at--) {
            var name = open.name(at);
            if (name.opening() == Opening.TERM) {
                endTerm(name);
                break;
            }
            if (bounds(at)) {
                break;
            }
        }
        insertBlock(tag);
    }

    /** Whether what is outside is not in the list that the item begins in. */
    private boolean bounds(int at) {
        var name = open.name(at);
        return open.isSpecial(at) && name != Name.ADDRESS && name != Name.DIV && name != Name.P;
    }

    private void option(StartTag tag) {
        if (open.inScope(Name.SELECT)) {
            open.closeImplied(tag.name() == Name.OPTION ? Name.OPTGROUP : null);
        } else if (open.isAt(Name.OPTION)) {
            open.pop();
        }
        insertInLine(tag);
    }

    void end(Name name) {
        switch (name.closing()) {
            case ORDINARY -> endOrdinary(name);
            case BLOCK -> endBlock(name);
            case FORMATTING -> endFormatting(name);
            case OBJECT -> {
                if (open.inScope(name)) {
                    endBlock(name);
                    formatting.clearToMarker();
                }
            }
            case LIST_ITEM -> endListItem();
            case PARAGRAPH -> {
                if (!open.inButtonScope(Name.P)) {
                    site.insert(Name.P);
                }
                site.closeParagraph();
            }
            case TERM -> endTerm(name);
            case HEADING -> {
                if (open.headingInScope()) {
                    open.closeImplied(name);
                    open.popToHeading();
                }
            }
            case LINE_BREAK -> insertInLine(StartTag.implied(Name.BR));
            case FORM -> endForm();
            case BODY -> {
                if (open.inScope(Name.BODY)) {
                    site.mode = Mode.AFTER_BODY;
                }
            }
            case HTML -> {
                if (open.has(Name.BODY)) {
                    site.mode = Mode.AFTER_AFTER_BODY;
                }
            }
        }
    }

    private void endOrdinary(Name name) {
        if (!open.has(name)) {
            return;
        }
        for (int at = open.depth() - 1; at >= 0; at--) {
            if (open.name(at) == name) {
                open.closeImplied(name);
                open.popTo(name);
                return;
            }
            if (open.isSpecial(at)) {
                return;
            }
        }
    }

    private void endBlock(Name name) {
        if (open.inScope(name)) {
            open.closeImplied(null);
            open.popTo(name);
        }
    }

    private void endListItem() {
        if (open.inScope(Name.LI, Name.SCOPE | Name.LIST_SCOPE)) {
            open.closeImplied(Name.LI);
            open.popTo(Name.LI);
        }
    }

    private void endTerm(Name name) {
        if (open.inScope(name)) {
            open.closeImplied(name);
            open.popTo(name);
        }
    }

    private void endForm() {
        if (site.inTemplate()) {
            endBlock(Name.FORM);
            return;
        }
        int form = site.form;
        site.form = Tree.NONE;
        if (form != Tree.NONE && open.inScope(Name.FORM)) {
            open.closeImplied(null);
            open.remove(form);
        }
    }

    private void endFormatting(Name name) {
        if (open.isAt(name) && !formatting.has(open.node())) {
            open.pop();
        } else if (!adoption.end(name)) {
            endOrdinary(name);
        }
    }
}
