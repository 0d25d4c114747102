package io.cleancopy.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases by their folded characters; finds the longest one that stands at a place. Not changed once built. */
final class WordTrie {
    /** Up to so many branches it is quicker to try each; most nodes have one. */
    private static final int FEW = 8;

    private static final class Node {
        private char[] keys = new char[0];
        private Node[] nodes = new Node[0];
        private final List<Entry> entries = new ArrayList<>(0);
        /** Bits of the kinds that end here or further down: a walk stops where its kind cannot be met any more. */
        private long kinds;

        /** Bits of the kinds that end here. */
        private long ends;

        private @Nullable Node next(char key) {
            if (keys.length > FEW) {
                int i = Arrays.binarySearch(keys, key);
                return i < 0 ? null : nodes[i];
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return nodes[i];
                }
            }
            return null;
        }

        /** The value of a kind that ends here. */
        private int value(WordKind kind) {
            for (var entry : entries) {
                if (entry.kind == kind) {
                    return entry.value;
                }
            }
            throw new IllegalArgumentException(kind + " does not end here");
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

    private static final int DIRECT = 0x600;
    private static final int PAIRS = 1024;

    private final Node root = new Node();
    /** The root's branches by folded character. */
    private final @Nullable Node[] first = new Node[DIRECT];

    /** Bits of the kinds that begin with a character, folded or not: most look-ups end here. */
    private final long[] begins = new long[DIRECT];

    /** Bits of the kinds of which some phrase ends with a folded character. */
    private final long[] lasts = new long[DIRECT];

    /** Bits of the kinds of which some phrase begins with two characters, by their hash: of the rest, most end here. */
    private final long[] pairs = new long[PAIRS];

    /** Bits of the kinds that have a phrase of one character. */
    private long singles;

    /** The first value given for a phrase and kind stays. */
    void add(String phrase, WordKind kind, int value) {
        long bit = kind.bit();
        if (phrase.length() == 1) {
            singles |= bit;
        } else {
            pairs[pair(phrase.charAt(0), phrase.charAt(1))] |= bit;
        }
        var node = root;
        for (int i = 0; i < phrase.length(); i++) {
            char key = Edges.fold(phrase.charAt(i));
            node = node.nextOrNew(key);
            boolean isNew = (node.kinds & bit) == 0;
            node.kinds |= bit;
            if (i == 0 && isNew) {
                begin(key, node);
            }
        }
        char last = Edges.fold(phrase.charAt(phrase.length() - 1));
        if (last < DIRECT) {
            lasts[last] |= bit;
        }
        if ((node.ends & bit) == 0) {
            node.entries.add(new Entry(kind, value));
            node.ends |= bit;
        }
    }

    private void begin(char key, Node node) {
        if (key < DIRECT) {
            first[key] = node;
        }
        for (char c = 0; c < DIRECT; c++) {
            begins[c] |= Edges.fold(c) == key ? node.kinds : 0;
        }
    }

    private static int pair(char c, char next) {
        return (Edges.fold(c) * 31 + Edges.fold(next)) & (PAIRS - 1);
    }

    /** The bits of some kinds of which a phrase may stand at {@code at}, by a look at two characters. */
    private long mayStand(String line, int at, long kinds) {
        char c = line.charAt(at);
        return at + 1 == line.length() ? begins(c) & kinds : mayStand(c, line.charAt(at + 1), kinds);
    }

    private long mayStand(char c, char next, long kinds) {
        long may = begins(c) & kinds;
        return may == 0 ? 0 : may & (singles | pairs[pair(c, next)]);
    }

    /** Whether a phrase of that kind may stand at {@code at}, by a look at two characters; false is sure. */
    boolean mayStand(String line, int at, WordKind kind) {
        return mayStand(line, at, kind.bit()) != 0;
    }

    /** Whether a phrase of that kind may begin with the two characters; false is sure. */
    boolean mayBegin(char c, char next, WordKind kind) {
        return mayStand(c, next, kind.bit()) != 0;
    }

    private long begins(char c) {
        if (c < DIRECT) {
            return begins[c];
        }
        var node = begin(Edges.fold(c));
        return node == null ? 0 : node.kinds;
    }

    /** Whether a phrase of that kind may end with the character; false is sure. */
    boolean mayEnd(char c, WordKind kind) {
        char last = Edges.fold(c);
        return last >= DIRECT || (lasts[last] & kind.bit()) != 0;
    }

    /** Whether the letters of a phrase of one of some kinds, given by their bits, stand at {@code at}. */
    boolean mayBegin(String line, int at, long kinds) {
        var node = mayStand(line, at, kinds) == 0 ? null : begin(Edges.fold(line.charAt(at)));
        for (int i = at + 1; node != null && (node.kinds & kinds) != 0; i++) {
            if ((node.ends & kinds) != 0) {
                return true;
            }
            node = i < line.length() ? node.next(Edges.fold(line.charAt(i))) : null;
        }
        return false;
    }

    private @Nullable Node begin(char key) {
        return key < DIRECT ? first[key] : root.next(key);
    }

    /** The longest phrase of that kind that begins at {@code at} and ends where a word ends. */
    @Nullable
    Hit longest(String line, int at, WordKind kind) {
        long bit = kind.bit();
        if (at >= line.length() || mayStand(line, at, bit) == 0) {
            return null;
        }
        Hit hit = null;
        Node node = begin(Edges.fold(line.charAt(at)));
        for (int i = at; node != null && (node.kinds & bit) != 0; ) {
            i++;
            if ((node.ends & bit) != 0 && Edges.isEdge(line, i)) {
                hit = new Hit(i, node.value(kind));
            }
            node = i < line.length() ? node.next(Edges.fold(line.charAt(i))) : null;
        }
        return hit;
    }
}
