package io.cleancopy.segment.html.tree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The formatting that holds, be its elements open or to be opened again in the next block: the standard's list of active
 * formatting elements. Not for sharing between threads.
 */
final class Formatting {
    /** Elements alike from which on the standard forgets the earlier ones. */
    private static final int MANY = 3;

    static final int NONE = -1;

    /** Null is a marker: what is before it does not hold. */
    private @Nullable Name[] names = new Name[16];

    private int[] nodes = new int[16];
    private int size;

    int size() {
        return size;
    }

    boolean isMarker(int at) {
        return names[at] == null;
    }

    Name name(int at) {
        return Objects.requireNonNull(names[at]);
    }

    int node(int at) {
        return nodes[at];
    }

    void replace(int at, int node) {
        nodes[at] = node;
    }

    void mark() {
        add(null, Tree.NONE);
    }

    /** @return whether there are not so many of that name that their attributes would matter */
    boolean push(Name name, int node) {
        int alike = 0;
        for (int at = size - 1; at >= 0 && names[at] != null; at--) {
            alike += names[at] == name ? 1 : 0;
        }
        add(name, node);
        return alike < MANY;
    }

    private void add(@Nullable Name name, int node) {
        if (size == nodes.length) {
            grow();
        }
        names[size] = name;
        nodes[size++] = node;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * size);
        nodes = Arrays.copyOf(nodes, 2 * size);
    }

    /** The place of the last one of a name that holds; {@link #NONE} if there is none. */
    int find(Name name) {
        for (int at = size - 1; at >= 0 && names[at] != null; at--) {
            if (names[at] == name) {
                return at;
            }
        }
        return NONE;
    }

    boolean has(int node) {
        return place(node) != NONE;
    }

    /** The place of an element; {@link #NONE} if it is not listed. */
    int place(int node) {
        int at = size - 1;
        while (at >= 0 && nodes[at] != node) {
            at--;
        }
        return at;
    }

    /**
     * Lists an element instead of another of its name.
     *
     * @param bookmark behind it the element goes, or to its place when that is the other one
     */
    void replace(int before, int node, int bookmark) {
        int old = place(before);
        if (bookmark == before) {
            nodes[old] = node;
            return;
        }
        var name = names[old];
        remove(old);
        add(null, NONE);
        int at = place(bookmark) + 1;
        System.arraycopy(names, at, names, at + 1, size - 1 - at);
        System.arraycopy(nodes, at, nodes, at + 1, size - 1 - at);
        names[at] = name;
        nodes[at] = node;
    }

    void remove(int at) {
        System.arraycopy(names, at + 1, names, at, size - at - 1);
        System.arraycopy(nodes, at + 1, nodes, at, size - at - 1);
        size--;
    }

    void clearToMarker() {
        while (size > 0 && names[--size] != null) {
            // that one is gone
        }
    }
}
