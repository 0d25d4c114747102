package io.cleancopy.segment.html.tree;

/**
 * Builds a tree of tags and texts in the order in which they are written: hands each to the rules that hold where the page
 * stands. Not for sharing between threads.
 */
final class Construction {
    private final Site site;
    private final OpenElements open;
    private final Body body;
    private final Head head;
    private final Table table;
    /** The {@code noscript} that is open: in it everything goes where it is written. */
    private int island = Tree.NONE;
    /** Whether a line end that comes next does not count. */
    private boolean lineEndSkipped;

    Construction(Site site) {
        this.site = site;
        open = site.open;
        body = new Body(site);
        head = new Head(site, body);
        table = new Table(site, body, head);
    }

    void start(StartTag tag) {
        lineEndSkipped = false;
        if (tag.name() == Name.TITLE && tag.closed()) {
            site.giveUp();
        } else if (island != Tree.NONE) {
            startInIsland(tag);
        } else if (open.isForeign()) {
            startForeign(tag);
        } else {
            startHtml(tag);
        }
    }

    private void startHtml(StartTag tag) {
        lineEndSkipped = tag.name().opening() == Opening.PREFORMATTED;
        boolean done = false;
        while (!done) {
            done = startInMode(tag);
        }
    }

    /** What most elements are added by stands at one place, as do the others: each place is compiled with all behind it. */
    private boolean startInMode(StartTag tag) {
        var mode = site.mode;
        if (mode == Mode.IN_BODY || mode.isInTablesText() && !tag.name().is(Name.TABLE_PART)) {
            startInBody(tag);
            return true;
        }
        if (tag.name() == Name.NOSCRIPT && (mode == Mode.IN_HEAD || mode.isBetweenCells())) {
            openIsland(tag);
            return true;
        }
        return switch (mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, AFTER_HEAD -> head.startOutside(tag);
            case IN_TEMPLATE -> head.startInTemplate(tag);
            case AFTER_BODY, AFTER_AFTER_BODY -> startBehindBody(tag);
            default -> table.start(tag);
        };
    }

    private boolean startBehindBody(StartTag tag) {
        if (tag.name() == Name.HTML) {
            body.start(tag);
            return true;
        }
        site.mode = Mode.IN_BODY;
        return false;
    }

    private void startInBody(StartTag tag) {
        if (tag.name() == Name.NOSCRIPT) {
            site.reopenFormatting();
            openIsland(tag);
        } else if (tag.name() == Name.TEMPLATE) {
            head.start(tag);
        } else {
            body.start(tag);
        }
    }

    private void openIsland(StartTag tag) {
        site.insert(tag);
        island = open.node();
    }

    private void startInIsland(StartTag tag) {
        var reading = Site.readingOf(tag.name());
        if (reading == Site.Reading.MARKUP || !tag.closed()) {
            // in scripts as well, comments are text as any other
            site.insertText(tag, reading == Site.Reading.SCRIPT ? Site.Reading.TEXT : reading);
        } else {
            site.insertClosed(tag);
        }
    }

    private void startForeign(StartTag tag) {
        var name = tag.name();
        boolean intricate = name.is(Name.BREAKS_OUT)
                || name == Name.SCRIPT
                || name.text().equals("foreignobject")
                || open.isAt(Name.SCOPE);
        if (intricate) {
            site.giveUp();
        } else {
            site.insertForeign(tag);
        }
    }

    void end(Name name) {
        lineEndSkipped = false;
        if (island != Tree.NONE) {
            endInIsland(name);
        } else if (open.isForeign()) {
            endForeign(name);
        } else {
            endHtml(name);
        }
    }

    private void endHtml(Name name) {
        if (name == Name.TEMPLATE && open.has(name)) {
            head.endTemplate();
            return;
        }
        boolean done = false;
        while (!done) {
            done = endInMode(name);
        }
    }

    private boolean endInMode(Name name) {
        if (site.mode == Mode.IN_BODY || table.holds(name)) {
            body.end(name);
            return true;
        }
        return switch (site.mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, AFTER_HEAD -> head.endOutside(name);
            case IN_TEMPLATE -> true;
            case AFTER_BODY, AFTER_AFTER_BODY -> {
                boolean written = name == Name.HTML;
                site.mode = written ? Mode.AFTER_AFTER_BODY : Mode.IN_BODY;
                yield written;
            }
            default -> table.end(name);
        };
    }

    private void endInIsland(Name name) {
        int bottom = open.place(island);
        if (name == Name.NOSCRIPT) {
            open.popFrom(bottom);
            island = Tree.NONE;
            return;
        }
        for (int at = open.depth() - 1; at > bottom; at--) {
            if (open.name(at) == name) {
                open.popFrom(at);
                return;
            }
        }
    }

    private void endForeign(Name name) {
        if (name == Name.BR || name == Name.P) {
            site.giveUp();
            return;
        }
        for (int at = open.depth() - 1; at > 0; at--) {
            if (!open.isForeign(at)) {
                endHtml(name);
                return;
            }
            if (open.name(at) == name) {
                open.popFrom(at);
                return;
            }
        }
    }

    void text(int start, int to) {
        int from = lineEndSkipped ? site.behindLineEnd(start, to) : start;
        lineEndSkipped = false;
        if (from == to) {
            return;
        }
        if (island != Tree.NONE || open.isForeign() && !open.isAt(Name.SCOPE)) {
            site.text(from, to);
        } else {
            textHtml(from, to);
        }
    }

    private void textHtml(int start, int to) {
        int from = start;
        if (site.mode.isOutside()) {
            from = site.behindSpace(start, to);
            if (from == to) {
                return;
            }
            goToBody();
        }
        if (!table.isBetweenCells()) {
            site.reopenFormatting();
        } else if (!site.isBlank(from, to)) {
            site.giveUp();
        }
        site.text(from, to);
    }

    private void goToBody() {
        while (site.mode.isBefore()) {
            head.goOn();
        }
        site.mode = site.mode.isOutside() ? Mode.IN_BODY : site.mode;
    }

    /** Takes the text that the element opened last has instead of markup, and closes it. */
    void endText(int start, int to) {
        boolean skips = open.name() == Name.TEXTAREA && island == Tree.NONE;
        int from = skips ? site.behindLineEnd(start, to) : start;
        if (from < to) {
            boolean raw = open.name().is(Name.RAW);
            site.maker.add(raw ? Tree.DATA : Tree.TEXT, open.node(), from, to);
        }
        open.pop();
        site.reading = Site.Reading.MARKUP;
    }

    /** Takes a comment; what an instruction to other programs says is left out. */
    void comment(int from, int to) {
        lineEndSkipped = false;
        boolean inBody = open.depth() > 1 && open.name(1) == Name.BODY;
        if (inBody && (open.isForeign() || !site.mode.isOutside())) {
            boolean instruction = from < to && site.bytes[from] == '?';
            site.maker.add(Tree.COMMENT, open.node(), from, instruction ? from : to);
        }
    }

    /** Takes what says nothing. */
    void skip() {
        lineEndSkipped = false;
    }

    /** Takes what the page says it is, before all else. */
    void doctype(Doctype type) {
        site.quirks = type.quirks();
        site.mode = Mode.BEFORE_HTML;
    }

    /** Adds what every page has. */
    void finish() {
        if (site.inTemplate()) {
            site.giveUp();
        } else if (island != Tree.NONE) {
            endInIsland(Name.NOSCRIPT);
        }
        while (site.mode.isBefore()) {
            head.goOn();
        }
    }
}
