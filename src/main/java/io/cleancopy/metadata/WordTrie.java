package io.cleancopy.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases by their folded characters; finds the longest one that stands at a place. Not changed once built. */
final class WordTrie {
    private static final class Node {
        private char[] keys = new char[0];
        private Node[] nodes = new Node[0];
        private final List<Entry> entries = new ArrayList<>(0);
        /** Bits of the kinds that end here or further down: a walk stops where its kind cannot be met any more. */
        private long kinds;

        private @Nullable Node next(char key) {
            int i = Arrays.binarySearch(keys, key);
            return i < 0 ? null : nodes[i];
        }

        private Node nextOrNew(char key) {
            int i = Arrays.binarySearch(keys, key);
            if (i >= 0) {
                return nodes[i];
            }
            int place = -i - 1;
            var moreKeys = new char[keys.length + 1];
            var moreNodes = new Node[keys.length + 1];
            System.arraycopy(keys, 0, moreKeys, 0, place);
            System.arraycopy(nodes, 0, moreNodes, 0, place);
            System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
            System.arraycopy(nodes, place, moreNodes, place + 1, keys.length - place);
            moreKeys[place] = key;
            var node = new Node();
            moreNodes[place] = node;
            keys = moreKeys;
            nodes = moreNodes;
            return node;
        }
    }

    private record Entry(WordKind kind, int value) {}

    /**
     * A phrase found.
     *
     * @param to one past its last character
     */
    record Hit(int to, int value) {}

    private final Node root = new Node();

    /** The first value given for a phrase and kind stays. */
    void add(String phrase, WordKind kind, int value) {
        var node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.nextOrNew(Edges.fold(phrase.charAt(i)));
            node.kinds |= 1L << kind.ordinal();
        }
        for (var entry : node.entries) {
            if (entry.kind == kind) {
                return;
            }
        }
        node.entries.add(new Entry(kind, value));
    }

    /** The longest phrase of that kind that begins at {@code at} and ends where a word ends. */
    @Nullable
    Hit longest(String line, int at, WordKind kind) {
        Hit hit = null;
        Node node = root;
        long bit = 1L << kind.ordinal();
        for (int i = at; i < line.length(); i++) {
            node = node.next(Edges.fold(line.charAt(i)));
            if (node == null || (node.kinds & bit) == 0) {
                break;
            }
            for (int e = 0; e < node.entries.size(); e++) {
                var entry = node.entries.get(e);
                if (entry.kind == kind && Edges.isEdge(line, i + 1)) {
                    hit = new Hit(i + 1, entry.value);
                }
            }
        }
        return hit;
    }
}
