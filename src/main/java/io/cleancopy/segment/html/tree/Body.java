package io.cleancopy.segment.html.tree;

/** The rules for what stands in the body of a page. Not for sharing between threads. */
final class Body {
    /** So far up jsoup looks for the term before. */
    private static final int TERMS_SCANNED = 24;

    /** What is to be done for an element to be added. */
    private enum Entry {
        PLAIN,
        /** Ends a paragraph that is open. */
        BLOCK,
        /** Opens formatting that holds again. */
        IN_LINE,
        /** As {@link #IN_LINE}, and is formatting itself. */
        FORMATTING,
        /** It was added already, or is not at all. */
        NONE
    }

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

    /**
     * Adds an element where its start tag stands. What is done for elements of few names is told apart from what is done for
     * most, so that each step stands in one place: it is compiled there once, not once a kind of element.
     */
    void start(StartTag tag) {
        var entry = prepare(tag);
        if (entry == Entry.NONE) {
            return;
        }
        if (entry == Entry.BLOCK) {
            site.closeParagraph();
        } else if (entry != Entry.PLAIN) {
            site.reopenFormatting();
        }
        site.insert(tag);
        if (entry == Entry.FORMATTING) {
            site.holdFormatting(tag.name());
        }
    }

    /** Does what such an element alone calls for; what is left to be done. */
    private Entry prepare(StartTag tag) {
        return switch (tag.name().opening()) {
            case ORDINARY -> Entry.IN_LINE;
            case PART, HEAD_EMPTY -> Entry.PLAIN;
            case BLOCK, PREFORMATTED -> Entry.BLOCK;
            case FORMATTING -> Entry.FORMATTING;
            case RULE -> {
                site.closeParagraph();
                if (open.inScope(Name.SELECT)) {
                    open.closeImplied(null);
                }
                yield Entry.PLAIN;
            }
            case HEADING -> {
                site.closeParagraph();
                if (open.isAt(Name.HEADING)) {
                    open.pop();
                }
                yield Entry.PLAIN;
            }
            case FORM -> {
                form(tag);
                yield Entry.NONE;
            }
            case LIST_ITEM -> {
                endListItem();
                yield Entry.BLOCK;
            }
            case TERM -> {
                endTerm();
                yield Entry.BLOCK;
            }
            case BUTTON -> {
                while (open.close(Name.BUTTON, Name.SCOPE)) {
                    // those around it as well
                }
                yield Entry.IN_LINE;
            }
            case ANCHOR -> {
                if (formatting.find(Name.A) != Formatting.NONE) {
                    endFormatting(Name.A);
                    endAnchor(open.find(Name.A));
                }
                yield Entry.FORMATTING;
            }
            case NOBR -> {
                site.reopenFormatting();
                if (open.inScope(Name.NOBR)) {
                    endFormatting(Name.NOBR);
                }
                yield Entry.FORMATTING;
            }
            case OBJECT -> {
                site.reopenFormatting();
                formatting.mark();
                yield Entry.PLAIN;
            }
            case TABLE -> {
                site.mode = Mode.IN_TABLE;
                yield site.quirks ? Entry.PLAIN : Entry.BLOCK;
            }
            case IMAGE -> {
                start(tag.as(Name.IMG));
                yield Entry.NONE;
            }
            case TEXT -> {
                site.reading = Site.readingOf(tag.name());
                yield Entry.PLAIN;
            }
            case LISTING_TEXT -> {
                site.closeParagraph();
                site.reading = Site.Reading.TEXT;
                yield Entry.IN_LINE;
            }
            case INPUT -> {
                open.close(Name.SELECT, Name.SCOPE);
                yield Entry.IN_LINE;
            }
            case SELECT -> open.close(Name.SELECT, Name.SCOPE) ? Entry.NONE : Entry.IN_LINE;
            case OPTION -> {
                endOption(tag.name());
                yield Entry.IN_LINE;
            }
            case RUBY_BASE, RUBY_TEXT -> {
                if (open.inScope(Name.RUBY)) {
                    open.closeImplied(tag.name().opening() == Opening.RUBY_TEXT ? Name.RTC : null);
                }
                yield Entry.PLAIN;
            }
            case SVG -> {
                site.reopenFormatting();
                site.insertForeign(tag);
                yield Entry.NONE;
            }
            case HTML -> {
                if (!site.inTemplate()) {
                    site.maker.merge(open.node(0), tag.first(), tag.behind());
                }
                yield Entry.NONE;
            }
            case BODY -> {
                if (!site.inTemplate() && open.depth() >= 2 && open.name(1) == Name.BODY) {
                    site.maker.merge(open.node(1), tag.first(), tag.behind());
                }
                yield Entry.NONE;
            }
            case IGNORED -> Entry.NONE;
            case NOSCRIPT, TEMPLATE, INTRICATE -> {
                site.giveUp();
                yield Entry.NONE;
            }
        };
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
        if (site.inTemplate() || site.form == Tree.NONE) {
            site.closeParagraph();
            site.insert(tag);
            site.form = site.inTemplate() ? site.form : open.node();
        }
    }

    /** Ends the item before, if it is of the same list. */
    private void endListItem() {
        for (int at = open.depth() - 1; at > 0; at--) {
            if (open.name(at) == Name.LI) {
                open.close(Name.LI, Name.SCOPE | Name.LIST_SCOPE);
                return;
            }
            if (bounds(at)) {
                return;
            }
        }
    }

    /** Ends the term before, or what explains it, if it is of the same list. */
    private void endTerm() {
        int bottom = open.depth() - 1;
        for (int at = bottom; at >= Math.max(0, bottom - TERMS_SCANNED); at--) {
            var name = open.name(at);
            if (name.opening() == Opening.TERM) {
                open.close(name, Name.SCOPE);
                return;
            }
            if (bounds(at)) {
                return;
            }
        }
    }

    /** Whether what is outside is not in the list that the item begins in. */
    private boolean bounds(int at) {
        var name = open.name(at);
        return open.isSpecial(at) && name != Name.ADDRESS && name != Name.DIV && name != Name.P;
    }

    private void endOption(Name next) {
        if (open.inScope(Name.SELECT)) {
            open.closeImplied(next == Name.OPTION ? Name.OPTGROUP : null);
        } else if (open.isAt(Name.OPTION)) {
            open.pop();
        }
    }

    void end(Name name) {
        switch (name.closing()) {
            case ORDINARY -> open.closeOrdinary(name);
            case BLOCK, TERM -> open.close(name, Name.SCOPE);
            case FORMATTING -> endFormatting(name);
            case OBJECT -> {
                if (open.close(name, Name.SCOPE)) {
                    formatting.clearToMarker();
                }
            }
            case LIST_ITEM -> open.close(name, Name.SCOPE | Name.LIST_SCOPE);
            case PARAGRAPH -> {
                if (!site.closeParagraph()) {
                    site.insert(Name.P);
                    open.pop();
                }
            }
            case HEADING -> open.closeHeading();
            case LINE_BREAK -> start(StartTag.implied(Name.BR));
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

    private void endForm() {
        if (site.inTemplate()) {
            open.close(Name.FORM, Name.SCOPE);
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
            open.closeOrdinary(name);
        }
    }
}
