package io.cleancopy.segment.html.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The elements that are open, the outermost first: the standard's stack. Not for sharing between threads. */
final class OpenElements {
    private static final int FOREIGN = 1 << 30;

    private Name[] names = new Name[64];
    private int[] nodes = new int[64];
    private int[] traits = new int[64];
    private int depth;

    int depth() {
        return depth;
    }

    void push(Name name, int node) {
        push(name, node, name.traits());
    }

    /** Adds an element of a drawing. */
    void pushForeign(Name name, int node) {
        boolean bounds = name.text().equals("desc") || name == Name.TITLE;
        push(name, node, FOREIGN | (bounds ? Name.SCOPE | Name.SPECIAL : 0));
    }

    private void push(Name name, int node, int said) {
        if (depth == nodes.length) {
            grow();
        }
        names[depth] = name;
        nodes[depth] = node;
        traits[depth++] = said;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * depth);
        nodes = Arrays.copyOf(nodes, 2 * depth);
        traits = Arrays.copyOf(traits, 2 * depth);
    }

    void pop() {
        depth--;
    }

    /** The number of the innermost one; none is open before the page has begun. */
    int node() {
        return depth == 0 ? Tree.NONE : nodes[depth - 1];
    }

    Name name() {
        return names[depth - 1];
    }

    /** The name of the one at a place, 0 being the outermost. */
    Name name(int at) {
        return names[at];
    }

    int node(int at) {
        return nodes[at];
    }

    boolean isForeign() {
        return depth > 0 && isForeign(depth - 1);
    }

    boolean isForeign(int at) {
        return (traits[at] & FOREIGN) != 0;
    }

    boolean isSpecial(int at) {
        return (traits[at] & Name.SPECIAL) != 0;
    }

    /** Whether the innermost one is that element of HTML. */
    boolean isAt(Name name) {
        return depth > 0 && isHtml(depth - 1, name);
    }

    boolean isAt(int trait) {
        return depth > 0 && (traits[depth - 1] & trait) != 0;
    }

    private boolean isHtml(int at, Name name) {
        return names[at] == name && !isForeign(at);
    }

    /** The place of the innermost one of a name, as an element of HTML; -1 if none is open. */
    int find(Name name) {
        int at = depth - 1;
        while (at >= 0 && !isHtml(at, name)) {
            at--;
        }
        return at;
    }

    boolean has(Name name) {
        return find(name) >= 0;
    }

    /** The place of a node; -1 if it is not open. */
    int place(int node) {
        int at = depth - 1;
        while (at >= 0 && nodes[at] != node) {
            at--;
        }
        return at;
    }

    /** Whether none that bounds its scope is open inside the one at a place. */
    boolean isInScope(int place) {
        int at = depth - 1;
        while (at > place && (traits[at] & Name.SCOPE) == 0) {
            at--;
        }
        return at == place;
    }

    /** The place of the outermost special one inside the one at a place; -1 if there is none. */
    int specialBehind(int place) {
        for (int at = place + 1; at < depth; at++) {
            if (isSpecial(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what does not belong into it may be moved before the table. */
    boolean isFosterer(int at) {
        return names[at] == Name.TABLE || names[at] == Name.TR || names[at].is(Name.TABLE_BODY);
    }

    /** Whether an element is open, and none that bounds its scope is open inside it. */
    boolean inScope(Name name, int bounds) {
        for (int at = depth - 1; at >= 0; at--) {
            if (isHtml(at, name)) {
                return true;
            }
            if ((traits[at] & bounds) != 0) {
                return false;
            }
        }
        return false;
    }

    boolean inScope(Name name) {
        return inScope(name, Name.SCOPE);
    }

    boolean inTableScope(Name name) {
        return inScope(name, Name.TABLE_SCOPE);
    }

    /**
     * Closes the innermost element of a name with all that is in it, unless what bounds its scope is in it, and tells whether
     * it did. What the standard closes before that, as its end tag need not be written, is in it.
     */
    boolean close(Name name, int bounds) {
        int at = depth - 1;
        while (at >= 0 && !isHtml(at, name)) {
            if ((traits[at] & bounds) != 0) {
                return false;
            }
            at--;
        }
        depth = at < 0 ? depth : at;
        return at >= 0;
    }

    /** Closes as {@link #close} does, the innermost heading. */
    void closeHeading() {
        int at = depth - 1;
        while (at >= 0 && (traits[at] & (Name.HEADING | Name.SCOPE)) == 0) {
            at--;
        }
        depth = at >= 0 && (traits[at] & Name.HEADING) != 0 ? at : depth;
    }

    /** Closes the innermost one of a name, unless a special one is in it; one of a drawing counts as that around it. */
    void closeOrdinary(Name name) {
        int place = find(name);
        if (place < 0) {
            return;
        }
        int at = depth - 1;
        while (names[at] != name && !isSpecial(at)) {
            at--;
        }
        depth = names[at] == name ? place : depth;
    }

    /** Closes those whose end tags need not be written, up to one of a name. */
    void closeImplied(@Nullable Name except) {
        while (depth > 0 && (traits[depth - 1] & Name.IMPLIED) != 0 && names[depth - 1] != except) {
            depth--;
        }
    }

    /** Closes all up to the innermost one of a name, and that one. */
    void popTo(Name name) {
        while (depth > 0) {
            depth--;
            if (isHtml(depth, name)) {
                return;
            }
        }
    }

    /** Closes all from a place on. */
    void popFrom(int at) {
        depth = at;
    }

    /** As {@link #closeImplied}, and parts of tables as well. */
    void closeImpliedThoroughly() {
        while (depth > 0 && (traits[depth - 1] & (Name.IMPLIED | Name.TABLE_PART)) != 0) {
            depth--;
        }
    }

    /** Closes all inside the innermost element of a name, of a template, or of the page. */
    void clearTo(Name name) {
        while (depth > 0 && !isHtml(depth - 1, name) && !isWhole()) {
            depth--;
        }
    }

    /** Closes all inside the innermost body of a table, of a template, or of the page. */
    void clearToTableBody() {
        while (depth > 0 && (traits[depth - 1] & Name.TABLE_BODY) == 0 && !isWhole()) {
            depth--;
        }
    }

    private boolean isWhole() {
        return isHtml(depth - 1, Name.HTML) || isHtml(depth - 1, Name.TEMPLATE);
    }

    /** Closes one wherever it is; what is open inside it stays open. */
    void remove(int node) {
        int at = place(node);
        if (at >= 0) {
            removeAt(at);
        }
    }

    void removeAt(int at) {
        int behind = depth - at - 1;
        System.arraycopy(names, at + 1, names, at, behind);
        System.arraycopy(nodes, at + 1, nodes, at, behind);
        System.arraycopy(traits, at + 1, traits, at, behind);
        depth--;
    }

    /** Puts another node of the same name to a place. */
    void replace(int at, int node) {
        nodes[at] = node;
    }

    /** Opens an element outside of those from a place on. */
    void insertAt(int at, Name name, int node) {
        push(name, node);
        int behind = depth - at - 1;
        System.arraycopy(names, at, names, at + 1, behind);
        System.arraycopy(nodes, at, nodes, at + 1, behind);
        System.arraycopy(traits, at, traits, at + 1, behind);
        names[at] = name;
        nodes[at] = node;
        traits[at] = name.traits();
    }
}
