package io.cleancopy.segment.html.tree;

/**
 * Another tree of what is in one: parts of it are elsewhere, or say something else of themselves. The tree itself stays
 * as it is, and nodes are told by their numbers in it. Not for sharing between threads.
 */
public final class Rearrangement {
    private final Tree tree;
    private final TreeMaker maker;
    private final Links links;

    public Rearrangement(Tree tree) {
        this.tree = tree;
        maker = tree.copy();
        links = maker.links();
    }

    /** The node that is before it by now; {@link Tree#NONE} when it is the first one. */
    public int previous(int node) {
        return links.previous(node);
    }

    /** The node that is behind it by now; {@link Tree#NONE} when it is the last one. */
    public int next(int node) {
        return links.next(node);
    }

    /** Whether a node is another, or in it by now. */
    public boolean isIn(int node, int other) {
        return links.isIn(node, other);
    }

    /** Moves a node before another, which is not in it. */
    public void moveBefore(int node, int place) {
        links.insertBefore(node, place);
    }

    /** Gives an element the attribute, without a value, unless it has it. */
    public void add(int element, AttributeName name) {
        maker.add(element, name);
    }

    /** Takes the attribute from an element. */
    public void remove(int element, AttributeName name) {
        maker.remove(element, name);
    }

    /** Takes all that a text says. */
    public void empty(int text) {
        maker.empty(text);
    }

    /** The other tree; nothing is to be done behind it. */
    public Tree tree() {
        return tree.as(maker);
    }
}
