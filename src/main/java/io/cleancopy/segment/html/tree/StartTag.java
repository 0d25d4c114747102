package io.cleancopy.segment.html.tree;

/**
 * A start tag.
 *
 * @param first the place of its first attribute in the tree
 * @param behind one past that of its last
 * @param closed whether it says that nothing is in the element
 */
record StartTag(Name name, int first, int behind, boolean closed) {
    /** One that stands nowhere, but that the standard implies. */
    static StartTag implied(Name name) {
        return new StartTag(name, 0, 0, false);
    }

    StartTag as(Name other) {
        return new StartTag(other, first, behind, closed);
    }
}
