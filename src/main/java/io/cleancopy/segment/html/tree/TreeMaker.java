package io.cleancopy.segment.html.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes down a tree node by node, in document order as long as none is moved. Not for sharing between threads.
 */
final class TreeMaker {
    private Object[] kinds;
    private int[] parents;
    private int[] from;
    private int[] to;
    private int size;
    /** Null as long as the nodes are in the order of their numbers. */
    private @Nullable Links links;

    private byte[] attributeNames;
    private int[] valueFrom;
    private int[] valueTo;
    private int attributes;

    /** @param expected about how many nodes there will be */
    TreeMaker(int expected) {
        kinds = new Object[expected];
        parents = new int[expected];
        from = new int[expected];
        to = new int[expected];
        attributeNames = new byte[expected];
        valueFrom = new int[expected];
        valueTo = new int[expected];
    }

    /** Adds a node, and tells its number. */
    int add(Object kind, int parent, int start, int end) {
        if (size == kinds.length) {
            growNodes();
        }
        kinds[size] = kind;
        parents[size] = parent;
        from[size] = start;
        to[size] = end;
        if (links != null) {
            links.add(parent);
        }
        return size++;
    }

    /** On its own, as {@link #add} is compiled into each of some dozen places that add nodes. */
    private void growNodes() {
        int more = 2 * size;
        kinds = Arrays.copyOf(kinds, more);
        parents = Arrays.copyOf(parents, more);
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
    }

    /** Adds an element of the same name and attributes as another, which is in none yet. */
    int addAlike(int node) {
        return add(kinds[node], Tree.NONE, from[node], to[node]);
    }

    /** By which nodes are moved; the tree is made in the order in which they leave them. */
    Links links() {
        if (links == null) {
            links = new Links(parents, size);
        }
        return links;
    }

    /** Numbers the nodes in document order, where some were moved: these get other numbers than they were told. */
    void putInOrder() {
        if (links == null) {
            return;
        }
        int[] order = links.inOrder();
        int[] numbers = new int[size];
        var oldKinds = kinds.clone();
        int[] oldFrom = from.clone();
        int[] oldTo = to.clone();
        size = order.length;
        for (int number = 0; number < size; number++) {
            int node = order[number];
            int parent = links.parent(node);
            numbers[node] = number;
            kinds[number] = oldKinds[node];
            parents[number] = parent == Tree.NONE ? Tree.NONE : numbers[parent];
            from[number] = oldFrom[node];
            to[number] = oldTo[node];
        }
        links = null;
    }

    /** Adds an attribute behind the others. */
    void attribute(AttributeName name, int start, int end) {
        if (attributes == attributeNames.length) {
            growAttributes();
        }
        attributeNames[attributes] = (byte) name.ordinal();
        valueFrom[attributes] = start;
        valueTo[attributes] = end;
        attributes++;
    }

    private void growAttributes() {
        int more = 2 * attributes;
        attributeNames = Arrays.copyOf(attributeNames, more);
        valueFrom = Arrays.copyOf(valueFrom, more);
        valueTo = Arrays.copyOf(valueTo, more);
    }

    /** Takes back the attributes from a place on. */
    void forget(int first) {
        attributes = first;
    }

    /** Whether one of the attributes from a place on has the name. */
    boolean has(AttributeName name, int first) {
        return find(name, first, attributes) != Tree.NONE;
    }

    /** The place of an attribute. */
    int find(AttributeName name, int first, int behind) {
        for (int slot = first; slot < behind; slot++) {
            if (attributeNames[slot] == name.ordinal()) {
                return slot;
            }
        }
        return Tree.NONE;
    }

    /** Gives an element those of some attributes that it does not have. */
    void merge(int element, int first, int behind) {
        for (int slot = first; slot < behind; slot++) {
            var name = AttributeName.of(attributeNames[slot]);
            if (find(name, from[element], to[element]) == Tree.NONE) {
                addTo(element, name, slot);
            }
        }
    }

    /** As there are few names, this is done few times. */
    private void addTo(int element, AttributeName name, int added) {
        int start = attributes;
        for (int slot = from[element]; slot < to[element]; slot++) {
            attribute(AttributeName.of(attributeNames[slot]), valueFrom[slot], valueTo[slot]);
        }
        attribute(name, valueFrom[added], valueTo[added]);
        from[element] = start;
        to[element] = attributes;
    }

    /** Gives an element an attribute without a value, unless it has it. */
    void add(int element, AttributeName name) {
        if (find(name, from[element], to[element]) == Tree.NONE) {
            int slot = attributes;
            attribute(name, 0, 0);
            addTo(element, name, slot);
        }
    }

    /** Takes an attribute from an element. */
    void remove(int element, AttributeName name) {
        int start = attributes;
        for (int slot = from[element]; slot < to[element]; slot++) {
            if (attributeNames[slot] != name.ordinal()) {
                attribute(AttributeName.of(attributeNames[slot]), valueFrom[slot], valueTo[slot]);
            }
        }
        from[element] = start;
        to[element] = attributes;
    }

    /** Takes all that a text says. */
    void empty(int text) {
        to[text] = from[text];
    }

    /** Another with the same nodes and attributes. */
    TreeMaker copy() {
        var copy = new TreeMaker(size);
        for (int node = 0; node < size; node++) {
            copy.add(kinds[node], parents[node], from[node], to[node]);
        }
        for (int slot = 0; slot < attributes; slot++) {
            copy.attribute(AttributeName.of(attributeNames[slot]), valueFrom[slot], valueTo[slot]);
        }
        return copy;
    }

    int size() {
        return size;
    }

    int attributes() {
        return attributes;
    }

    int from(int node) {
        return from[node];
    }

    int to(int node) {
        return to[node];
    }

    Object[] kinds() {
        return kinds;
    }

    int[] parents() {
        return parents;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    byte[] attributeNames() {
        return attributeNames;
    }

    int[] valueFrom() {
        return valueFrom;
    }

    int[] valueTo() {
        return valueTo;
    }
}
