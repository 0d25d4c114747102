package io.cleancopy.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Many phrases, compiled so that one walk over a line's tokens finds all that it is, or begins with. Immutable, shared
 * by threads; a walk allocates nothing.
 */
public final class PhraseTrie {
    private static final int DEFAULT_CHARACTERS = 160;
    /** A wildcard takes 6 words; a Chinese or Japanese character counts as half a word. */
    static final int STAR_HALVES = 12;

    private final int[] edgeNode;
    private final long[] edgeToken;
    private final int[] edgeChild;
    private final int[] firstJoin;
    private final int[] nextJoin;
    private final int[] joined;
    private final int[] firstEnd;
    private final int[] nextEnd;
    private final int[] phrase;
    private final int[] cap;
    private final boolean[] defaultCap;
    private final long[] months;
    private final long[] weekdays;
    private final int maxTokens;

    PhraseTrie(PhraseTrieBuilder builder) {
        int slots = Integer.highestOneBit(Math.max(8, builder.edges() * 2)) * 2;
        edgeNode = new int[slots];
        edgeToken = new long[slots];
        edgeChild = new int[slots];
        Arrays.fill(edgeNode, -1);
        builder.eachEdge(this::put);
        firstJoin = builder.none();
        nextJoin = new int[builder.joins().size()];
        joined = new int[nextJoin.length];
        for (int i = 0; i < joined.length; i++) {
            var join = builder.joins().get(i);
            nextJoin[i] = firstJoin[join.node()];
            firstJoin[join.node()] = i;
            joined[i] = join.to();
        }
        firstEnd = builder.none();
        nextEnd = new int[builder.ends().size()];
        phrase = new int[nextEnd.length];
        cap = new int[nextEnd.length];
        defaultCap = new boolean[nextEnd.length];
        int longest = builder.longest();
        for (int i = 0; i < phrase.length; i++) {
            var end = builder.ends().get(i);
            nextEnd[i] = firstEnd[end.node()];
            firstEnd[end.node()] = i;
            phrase[i] = end.phrase();
            cap[i] = end.cap();
            defaultCap[i] = end.defaultCap();
            longest = Math.max(longest, cap[i]);
        }
        maxTokens = longest;
        months = sorted(builder.months());
        weekdays = sorted(builder.weekdays());
    }

    /** Is told what a walk finds; the same phrase may come more than once. */
    public interface Found {
        /**
         * A phrase was found.
         *
         * @param phrase the number it was added with
         * @param end the token after its last
         */
        void phrase(int phrase, int end);
    }

    /** A line of more tokens than this cannot match. */
    public int maxTokens() {
        return maxTokens;
    }

    /** Finds the phrases that the line is, or begins with where a phrase allows the line to go on within its cap. */
    public void match(Tokens line, Found found) {
        if (!line.isCut() && line.size() <= maxTokens) {
            walk(line, 0, 0, Mode.LINE, found);
        }
    }

    /** Finds the phrases that the line begins with, however it goes on. */
    public void begin(Tokens line, Found found) {
        walk(line, 0, 0, Mode.BEGIN, found);
    }

    /** Finds the phrases without {@code *} and without cap that begin at a token, however the line goes on. */
    public void part(Tokens line, int from, Found found) {
        walk(line, from, 0, Mode.PART, found);
    }

    private enum Mode {
        LINE,
        BEGIN,
        PART
    }

    private void walk(Tokens line, int at, int node, Mode mode, Found found) {
        for (int end = firstEnd[node]; end >= 0; end = nextEnd[end]) {
            if (isEnd(line, at, end, mode)) {
                found.phrase(phrase[end], at);
            }
        }
        for (int join = firstJoin[node]; join >= 0; join = nextJoin[join]) {
            walk(line, at, joined[join], mode, found);
        }
        if (at == line.size()) {
            return;
        }
        long token = line.id(at);
        int child = child(node, token);
        if (child > 0) {
            walk(line, at + 1, child, mode, found);
        }
        int month = child(node, PhrasePattern.MONTH);
        if (month > 0 && Arrays.binarySearch(months, token) >= 0) {
            walk(line, at + 1, month, mode, found);
        }
        int weekday = child(node, PhrasePattern.WEEKDAY);
        if (weekday > 0 && Arrays.binarySearch(weekdays, token) >= 0) {
            walk(line, at + 1, weekday, mode, found);
        }
        if (mode != Mode.PART) {
            star(line, at, child(node, PhrasePattern.STAR), mode, found);
        }
    }

    private void star(Tokens line, int at, int node, Mode mode, Found found) {
        int halves = 0;
        for (int next = at; node > 0 && next < line.size(); next++) {
            halves += line.isCjk(next) ? 1 : 2;
            if (halves > STAR_HALVES) {
                return;
            }
            walk(line, next + 1, node, mode, found);
        }
    }

    private boolean isEnd(Tokens line, int at, int end, Mode mode) {
        return switch (mode) {
            case LINE ->
                cap[end] == 0
                        ? at == line.size()
                        : line.size() <= cap[end]
                                && (!defaultCap[end] || line.text().length() <= DEFAULT_CHARACTERS);
            case BEGIN -> true;
            case PART -> cap[end] == 0;
        };
    }

    private int child(int node, long token) {
        int slot = slot(node, token);
        while (edgeNode[slot] >= 0) {
            if (edgeNode[slot] == node && edgeToken[slot] == token) {
                return edgeChild[slot];
            }
            slot = (slot + 1) & (edgeNode.length - 1);
        }
        return -1;
    }

    private void put(int node, long token, int child) {
        int slot = slot(node, token);
        while (edgeNode[slot] >= 0) {
            slot = (slot + 1) & (edgeNode.length - 1);
        }
        edgeNode[slot] = node;
        edgeToken[slot] = token;
        edgeChild[slot] = child;
    }

    private int slot(int node, long token) {
        long hash = (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return (int) (hash >>> 40) & (edgeNode.length - 1);
    }

    private static long[] sorted(Set<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
