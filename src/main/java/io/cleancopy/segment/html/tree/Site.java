package io.cleancopy.segment.html.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is built so far, and what all rules do to it. Not for sharing between threads. */
final class Site {
    /** Well below the depth from which on jsoup, and browsers, close elements: 512. */
    private static final int DEEPEST = 400;

    /** So many formatting elements jsoup opens again, at most. */
    private static final int REOPENED = 12;

    /** What the tokens that follow are read as. */
    enum Reading {
        MARKUP,
        /** Text up to the end tag. */
        TEXT,
        /** As text, but comments may hold scripts of their own. */
        SCRIPT
    }

    private static final String HIDDEN = "hidden";

    final byte[] bytes;
    final TreeMaker maker;
    final OpenElements open = new OpenElements();
    final Formatting formatting = new Formatting();
    /** The modes of the templates that are open, the innermost last. */
    final Deque<Mode> templates = new ArrayDeque<>();

    Mode mode = Mode.INITIAL;
    Reading reading = Reading.MARKUP;
    int form = Tree.NONE;
    boolean quirks;
    private boolean unsure;

    /** @param bytes the markup that texts and values are parts of */
    Site(byte[] bytes, TreeMaker maker) {
        this.bytes = bytes;
        this.maker = maker;
    }

    /** Whether there was something that only the whole standard knows how to build. */
    boolean isUnsure() {
        return unsure;
    }

    void giveUp() {
        unsure = true;
    }

    /** Where the first character that is no white space is; the end if there is none. */
    int behindSpace(int from, int to) {
        int behind = Bytes.behindSpace(bytes, from, to);
        if (Bytes.says("&#", bytes, behind) || Bytes.says("&n", bytes, behind) || Bytes.says("&t", bytes, behind)) {
            giveUp(); // it may be white space
        }
        return behind;
    }

    boolean isBlank(int from, int to) {
        return Bytes.isBlank(bytes, from, to);
    }

    /** Whether the tag is that of a control that is not seen: jsoup sees that only where {@code type} is in small letters. */
    boolean isHidden(StartTag tag) {
        int slot = maker.find(AttributeName.TYPE, tag.first(), tag.behind());
        return slot != Tree.NONE
                && maker.valueTo()[slot] - maker.valueFrom()[slot] == HIDDEN.length()
                && Bytes.says(HIDDEN, bytes, maker.valueFrom()[slot]);
    }

    /** Adds an element where the page stands, and opens it if something can be in it. */
    void insert(StartTag tag) {
        int node = insertClosed(tag);
        if (!tag.name().is(Name.VOID)) {
            open.push(tag.name(), node);
            checkDepth();
        }
    }

    void insert(Name name) {
        insert(StartTag.implied(name));
    }

    /** Adds an element that is closed at once, whatever its name. */
    int insertClosed(StartTag tag) {
        return maker.add(tag.name(), open.node(), tag.first(), tag.behind());
    }

    private void checkDepth() {
        unsure |= open.depth() > DEEPEST;
    }

    void insertForeign(StartTag tag) {
        int node = insertClosed(tag);
        if (!tag.closed()) {
            open.pushForeign(tag.name(), node);
            checkDepth();
        }
    }

    /** Adds an element whose text follows. */
    void insertText(StartTag tag, Reading text) {
        insert(tag);
        reading = text;
    }

    static Reading readingOf(Name name) {
        if (name == Name.SCRIPT) {
            return Reading.SCRIPT;
        }
        return name.is(Name.RAW | Name.REFERENCES) ? Reading.TEXT : Reading.MARKUP;
    }

    void text(int from, int to) {
        maker.add(Tree.TEXT, open.node(), from, to);
    }

    /** Where text begins that follows a tag behind which a line end does not count. */
    int behindLineEnd(int from, int to) {
        if (Bytes.says("&#", bytes, from) || Bytes.says("&n", bytes, from)) {
            giveUp();
        }
        int behind = from < to && bytes[from] == '\r' ? from + 1 : from;
        return behind < to && bytes[behind] == '\n' ? behind + 1 : behind;
    }

    /** Lets the element that was opened last hold as formatting. */
    void holdFormatting(Name name) {
        unsure |= !formatting.push(name, open.node());
    }

    /** Opens the formatting again that was closed with the block around it. */
    void reopenFormatting() {
        int last = formatting.size() - 1;
        if (last < 0 || formatting.isMarker(last) || open.place(formatting.node(last)) >= 0) {
            return;
        }
        int first = last;
        int least = Math.max(0, formatting.size() - REOPENED);
        while (first > least && !formatting.isMarker(first - 1) && open.place(formatting.node(first - 1)) < 0) {
            first--;
        }
        for (int at = first; at <= last; at++) {
            int before = formatting.node(at);
            insert(new StartTag(formatting.name(at), maker.from(before), maker.to(before), false));
            formatting.replace(at, open.node());
        }
    }

    boolean inTemplate() {
        return !templates.isEmpty();
    }

    /** Ends a paragraph that is open, before what cannot be in one; whether there was one. */
    boolean closeParagraph() {
        return open.close(Name.P, Name.SCOPE | Name.BUTTON_SCOPE);
    }

    /** Finds the mode by what is open; whether it is another one than before. */
    boolean findMode() {
        var before = mode;
        mode = modeOfOpen();
        return mode != before;
    }

    private Mode modeOfOpen() {
        for (int at = open.depth() - 1; at > 0; at--) {
            var found = open.isForeign(at) ? null : Table.modeIn(open.name(at));
            if (found != null) {
                return found;
            }
            if (open.name(at) == Name.TEMPLATE) {
                return templates.element();
            }
            if (open.name(at) == Name.HEAD) {
                return Mode.IN_HEAD;
            }
            if (open.name(at) == Name.BODY) {
                return Mode.IN_BODY;
            }
        }
        return open.depth() == 0 ? Mode.IN_BODY : Mode.AFTER_HEAD;
    }
}
