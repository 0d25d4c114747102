package io.cleancopy.segment.html.tree;

/** The rules for what stands before the body of a page. Not for sharing between threads. */
final class Head {
    /** A tag that no part of a page but the body is for. */
    private static final StartTag OF_BODY = StartTag.implied(Name.P);

    private final Site site;
    private final OpenElements open;
    private final Body body;
    private int head = Tree.NONE;

    Head(Site site, Body body) {
        this.site = site;
        this.body = body;
        open = site.open;
    }

    /** @return whether the tag is done with; else it is to be read again in the mode that was gone to */
    boolean startOutside(StartTag tag) {
        return switch (site.mode) {
            case INITIAL -> goOn();
            case BEFORE_HTML -> beforeHtml(tag);
            case BEFORE_HEAD -> beforeHead(tag);
            case IN_HEAD -> inHead(tag);
            default -> afterHead(tag);
        };
    }

    private boolean beforeHtml(StartTag tag) {
        boolean written = tag.name() == Name.HTML;
        site.insert(written ? tag : StartTag.implied(Name.HTML));
        site.mode = Mode.BEFORE_HEAD;
        return written;
    }

    private boolean beforeHead(StartTag tag) {
        if (tag.name() == Name.HTML) {
            body.start(tag);
            return true;
        }
        boolean written = tag.name() == Name.HEAD;
        site.insert(written ? tag : StartTag.implied(Name.HEAD));
        head = open.node();
        site.mode = Mode.IN_HEAD;
        return written;
    }

    private boolean inHead(StartTag tag) {
        if (tag.name() == Name.HTML) {
            body.start(tag);
        } else if (belongs(tag.name())) {
            start(tag);
        } else if (tag.name() != Name.HEAD) {
            open.pop();
            site.mode = Mode.AFTER_HEAD;
            return false;
        }
        return true;
    }

    private static boolean belongs(Name name) {
        return name.opening() == Opening.HEAD_EMPTY || isText(name) || name == Name.TEMPLATE;
    }

    private static boolean isText(Name name) {
        return name == Name.TITLE || name == Name.STYLE || name == Name.SCRIPT || name == Name.NOFRAMES;
    }

    /** Adds what belongs to a head, wherever it stands. */
    void start(StartTag tag) {
        if (tag.name() == Name.TEMPLATE) {
            site.insert(tag);
            site.formatting.mark();
            site.mode = Mode.IN_TEMPLATE;
            site.templates.push(Mode.IN_TEMPLATE);
        } else if (isText(tag.name())) {
            site.insertText(tag, Site.readingOf(tag.name()));
        } else {
            site.insert(tag);
        }
    }

    /** Goes on as what begins a template calls for; whether the tag is done with. */
    boolean startInTemplate(StartTag tag) {
        var name = tag.name();
        if (belongs(name)) {
            start(tag);
            return true;
        }
        site.templates.pop();
        site.mode = modeOf(name);
        site.templates.push(site.mode);
        return false;
    }

    private static Mode modeOf(Name name) {
        if (name.is(Name.CELL)) {
            return Mode.IN_ROW;
        }
        if (name == Name.TR) {
            return Mode.IN_TABLE_BODY;
        }
        if (name == Name.COL) {
            return Mode.IN_COLUMN_GROUP;
        }
        return name.is(Name.TABLE_PART) ? Mode.IN_TABLE : Mode.IN_BODY;
    }

    /** Ends the innermost template, which is open. */
    void endTemplate() {
        open.closeImpliedThoroughly();
        open.popTo(Name.TEMPLATE);
        site.formatting.clearToMarker();
        site.templates.pop();
        site.findMode();
    }

    private boolean afterHead(StartTag tag) {
        var name = tag.name();
        if (name == Name.HTML) {
            body.start(tag);
        } else if (name == Name.BODY) {
            site.insert(tag);
            site.mode = Mode.IN_BODY;
        } else if (belongs(name)) {
            startBehindHead(tag);
        } else if (name != Name.HEAD) {
            site.insert(Name.BODY);
            site.mode = Mode.IN_BODY;
            return false;
        }
        return true;
    }

    /** Behind the head's end: it goes into the head all the same. */
    private void startBehindHead(StartTag tag) {
        open.push(Name.HEAD, head);
        start(tag);
        open.remove(head);
    }

    /** @return whether the tag is done with; else it is to be read again in the mode that was gone to */
    boolean endOutside(Name name) {
        boolean goesOn = name == Name.BODY || name == Name.HTML || name == Name.BR;
        return switch (site.mode) {
            case INITIAL -> goOn();
            case BEFORE_HTML, BEFORE_HEAD -> !(goesOn || name == Name.HEAD) || goOn();
            case IN_HEAD -> name == Name.HEAD ? !goOn() : !goesOn || goOn();
            default -> !goesOn || goOn();
        };
    }

    /** Goes to the next mode as what is not written implies it. Always false. */
    boolean goOn() {
        switch (site.mode) {
            case INITIAL -> {
                site.quirks = true;
                site.mode = Mode.BEFORE_HTML;
            }
            case BEFORE_HTML -> beforeHtml(OF_BODY);
            case BEFORE_HEAD -> beforeHead(OF_BODY);
            case IN_HEAD -> inHead(OF_BODY);
            default -> afterHead(OF_BODY);
        }
        return false;
    }
}
