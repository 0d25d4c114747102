package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;

/**
 * The elements, texts and comments of a page, numbered in document order: what is in an element follows it, up to its
 * {@link #end}. White space and comments outside the body are left out. Holds on to the bytes it was made from,
 * which must not change. Not for sharing between threads.
 */
public final class Tree {
    /** Instead of a node. */
    public static final int NONE = -1;

    static final Object TEXT = "text";
    static final Object DATA = "data";
    static final Object COMMENT = "comment";

    private final TreeMaker maker;
    private final byte[] bytes;
    private final boolean references;
    private final int size;
    /** A {@link Name}, or one of the marks above. */
    private final Object[] kinds;

    private final int[] parents;
    private final int[] ends;
    /** Where the text begins, or the attributes. */
    private final int[] from;

    private final int[] to;
    private final byte[] attributeNames;
    private final int[] valueFrom;
    private final int[] valueTo;
    private final Values values;

    /** @param references whether texts and values have character references to be read */
    Tree(TreeMaker maker, byte[] bytes, boolean references) {
        this.maker = maker;
        this.bytes = bytes;
        this.references = references;
        maker.putInOrder();
        size = maker.size();
        kinds = maker.kinds();
        parents = maker.parents();
        from = maker.from();
        to = maker.to();
        attributeNames = maker.attributeNames();
        valueFrom = maker.valueFrom();
        valueTo = maker.valueTo();
        ends = ends(parents, size);
        values = new Values(bytes, references);
    }

    private static int[] ends(int[] parents, int size) {
        int[] ends = new int[size];
        for (int node = size - 1; node >= 0; node--) {
            ends[node] = Math.max(ends[node], node + 1);
            int parent = parents[node];
            if (parent != NONE) {
                ends[parent] = Math.max(ends[parent], ends[node]);
            }
        }
        return ends;
    }

    /** Its nodes, to make another tree of them. */
    TreeMaker copy() {
        return maker.copy();
    }

    /** The tree of other nodes, whose texts are in the same bytes. */
    Tree as(TreeMaker other) {
        return new Tree(other, bytes, references);
    }

    public int size() {
        return size;
    }

    public boolean isElement(int node) {
        return kinds[node] instanceof Name;
    }

    /** Whether it is text that a reader might see; that of scripts and the like is not. */
    public boolean isText(int node) {
        return kinds[node] == TEXT;
    }

    public boolean isComment(int node) {
        return kinds[node] == COMMENT;
    }

    /** The element's name. */
    public Name name(int node) {
        return (Name) kinds[node];
    }

    /** The element around it; {@link #NONE} for the outermost. */
    public int parent(int node) {
        return parents[node];
    }

    /** The first node that is not in it. */
    public int end(int node) {
        return ends[node];
    }

    /** The node before it in the same element; {@link #NONE} when it is the first one. */
    public int previous(int node) {
        int parent = parents[node];
        int before = node - 1;
        if (before == parent) {
            return NONE;
        }
        while (parents[before] != parent) {
            before = parents[before];
        }
        return before;
    }

    /** The node behind it in the same element; {@link #NONE} when it is the last one. */
    public int next(int node) {
        int next = ends[node];
        return next < size && parents[next] == parents[node] ? next : NONE;
    }

    /** What a text or a comment says, with its white space. */
    public String text(int node) {
        String text = new String(bytes, from[node], to[node] - from[node], StandardCharsets.UTF_8);
        return references && kinds[node] == TEXT && text.indexOf('&') >= 0 ? References.read(text, false) : text;
    }

    /** What texts are written in where they have no references; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a text begins in the bytes. */
    public int textFrom(int node) {
        return from[node];
    }

    /** Where a text ends in the bytes. */
    public int textTo(int node) {
        return to[node];
    }

    /** Whether a text may have character references, so that it is not what is written. */
    public boolean hasReferences(int node) {
        return references && Bytes.indexOf('&', bytes, from[node], to[node]) < to[node];
    }

    /** Bytes that a text is written in. */
    public int length(int node) {
        return to[node] - from[node];
    }

    /** Whether a text is plain to see to be white space, and nothing else. */
    public boolean isBlank(int node) {
        return from[node] < to[node] && Bytes.isBlank(bytes, from[node], to[node]);
    }

    /** All that is directly in an element and is text, or that of a script. */
    public String textIn(int element) {
        var text = new StringBuilder();
        for (int node = element + 1; node < ends[element]; node = ends[node]) {
            if (kinds[node] == TEXT || kinds[node] == DATA) {
                text.append(text(node));
            }
        }
        return text.toString();
    }

    public boolean has(int element, AttributeName name) {
        return slot(element, name) != NONE;
    }

    /** The value of an attribute; empty when the element does not have it. */
    public String value(int element, AttributeName name) {
        int slot = slot(element, name);
        return slot == NONE ? "" : value(slot);
    }

    private int slot(int element, AttributeName name) {
        for (int slot = from[element]; slot < to[element]; slot++) {
            if (attributeNames[slot] == name.ordinal()) {
                return slot;
            }
        }
        return NONE;
    }

    /** Where the element's attributes begin among those of the page. */
    public int firstAttribute(int element) {
        return from[element];
    }

    /** One past the element's attributes. */
    public int behindAttributes(int element) {
        return to[element];
    }

    /** The name of an attribute by its place. */
    public AttributeName attributeName(int slot) {
        return AttributeName.of(attributeNames[slot]);
    }

    /**
     * The number of an attribute's value, by its place: those that are written alike have one number, but for a few that
     * get several; those with one number are written alike. {@link #NONE} for a value that is compared with no other.
     */
    public int valueNumber(int slot) {
        return values.number(valueFrom[slot], valueTo[slot]);
    }

    /**
     * Whether the value of an attribute, by its place, may hold a pair of small letters, in whatever case: false only where
     * it holds neither, true where that is not plain to see.
     */
    public boolean mayHoldPair(int slot, String one, String other) {
        int from = valueFrom[slot];
        int to = valueTo[slot];
        return Bytes.indexOf('&', bytes, from, to) < to || Bytes.holdsPair(one, other, bytes, from, to);
    }

    /**
     * Whether a folder or the query of an address, the value of an attribute by its place, begins with letters as they
     * are written there. Character references are not read.
     */
    public boolean hasPart(int slot, String beginning) {
        return Bytes.holdsBehind('/', beginning, bytes, valueFrom[slot], valueTo[slot])
                || Bytes.holdsBehind('?', beginning, bytes, valueFrom[slot], valueTo[slot]);
    }

    /** The value of an attribute by its place. */
    public String value(int slot) {
        return values.of(valueFrom[slot], valueTo[slot]);
    }

    /** Bytes that the value of an attribute, by its place, is written in: no text of it is longer. */
    public int valueLength(int slot) {
        return Math.max(0, valueTo[slot] - valueFrom[slot]);
    }

    /**
     * Reads the value of an attribute, by its place, where it is plain ASCII: then {@link #valueLength} tells how many letters
     * there are.
     *
     * @return false where it is not, and {@link #value} is to be asked
     */
    public boolean readPlain(int slot, char[] letters) {
        int start = valueFrom[slot];
        int length = valueLength(slot);
        int all = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[start + i];
            letters[i] = (char) b;
            all |= b == '&' ? -1 : b;
        }
        return all >= 0;
    }

    /** One line for each node, indented by its depth; for tests and messages. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int node = 0; node < size; node++) {
            for (int around = parents[node]; around != NONE; around = parents[around]) {
                text.append(' ');
            }
            if (kinds[node] instanceof Name name) {
                text.append('<').append(name);
                for (int slot = from[node]; slot < to[node]; slot++) {
                    text.append(' ')
                            .append(attributeName(slot).text())
                            .append('=')
                            .append(value(slot));
                }
                text.append('>');
            } else {
                text.append(kinds[node]).append(' ').append(text(node));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
