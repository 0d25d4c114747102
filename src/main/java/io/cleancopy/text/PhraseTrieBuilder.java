package io.cleancopy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects phrases for a {@link PhraseTrie}. Not for sharing. */
public final class PhraseTrieBuilder {
    /** From so many branches on, a phrase's branches are joined before it goes on, so that choices add up, not multiply. */
    private static final int JOIN_FROM = 3;

    private final List<Map<Long, Integer>> nodes = new ArrayList<>();
    private final List<Long> incoming = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final Set<Long> months = new HashSet<>();
    private final Set<Long> weekdays = new HashSet<>();
    private int edges;
    private int longest;

    record End(int node, int phrase, int cap, boolean defaultCap) {}

    record Join(int node, int to) {}

    interface Edge {
        void edge(int node, long token, int child);
    }

    public PhraseTrieBuilder() {
        node(0);
    }

    /**
     * Adds a phrase, written as {@link PhrasePattern} says, under a number.
     *
     * @throws IllegalArgumentException if the phrase cannot be read, or says nothing: no word, only wildcards
     */
    public PhraseTrieBuilder add(String phrase, int number) {
        var pattern = PhrasePattern.parse(phrase);
        if (pattern.steps().stream().mapToInt(PhraseTrieBuilder::words).sum() == 0) {
            throw new IllegalArgumentException("no word that must be there in \"" + phrase + "\"");
        }
        Set<Integer> at = Set.of(0);
        int tokens = 0;
        for (int i = 0; i < pattern.steps().size(); i++) {
            if (at.size() >= JOIN_FROM) {
                at = Set.of(join(at));
            }
            var step = pattern.steps().get(i);
            at = step(at, step);
            tokens += width(step);
        }
        longest = Math.max(longest, tokens);
        for (int node : at) {
            ends.add(new End(node, number, pattern.cap(), pattern.defaultCap()));
        }
        return this;
    }

    /** Adds a word that {@code <month>} stands for. */
    public PhraseTrieBuilder month(String name) {
        months.add(Tokens.of(name).id(0));
        return this;
    }

    /** Adds a word that {@code <weekday>} stands for. */
    public PhraseTrieBuilder weekday(String name) {
        weekdays.add(Tokens.of(name).id(0));
        return this;
    }

    public PhraseTrie build() {
        return new PhraseTrie(this);
    }

    private Set<Integer> step(Set<Integer> from, List<long[]> choices) {
        var reached = new LinkedHashSet<Integer>();
        for (int start : from) {
            for (var choice : choices) {
                int node = start;
                for (long token : choice) {
                    node = child(node, token);
                }
                reached.add(node);
            }
        }
        return reached;
    }

    private int join(Set<Integer> from) {
        int to = node(0);
        for (int node : from) {
            joins.add(new Join(node, to));
        }
        return to;
    }

    private static int width(List<long[]> choices) {
        int widest = 0;
        for (var choice : choices) {
            int width = 0;
            for (long token : choice) {
                width += token == PhrasePattern.STAR ? PhraseTrie.STAR_HALVES : 1;
            }
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** How many words each choice has at least. */
    private static int words(List<long[]> choices) {
        int fewest = Integer.MAX_VALUE;
        for (var choice : choices) {
            int words = 0;
            for (long token : choice) {
                words += token == PhrasePattern.STAR || token == Tokens.NUMBER ? 0 : 1;
            }
            fewest = Math.min(fewest, words);
        }
        return fewest;
    }

    private int child(int node, long token) {
        if (token == Tokens.NUMBER && incoming.get(node) == Tokens.NUMBER) {
            return node;
        }
        var known = nodes.get(node).get(token);
        if (known != null) {
            return known;
        }
        int child = node(token);
        nodes.get(node).put(token, child);
        edges++;
        return child;
    }

    private int node(long token) {
        nodes.add(new HashMap<>(2));
        incoming.add(token);
        return nodes.size() - 1;
    }

    int edges() {
        return edges;
    }

    int longest() {
        return longest;
    }

    void eachEdge(Edge visitor) {
        for (int node = 0; node < nodes.size(); node++) {
            for (var edge : nodes.get(node).entrySet()) {
                visitor.edge(node, edge.getKey(), edge.getValue());
            }
        }
    }

    int[] none() {
        var none = new int[nodes.size()];
        Arrays.fill(none, -1);
        return none;
    }

    List<Join> joins() {
        return joins;
    }

    List<End> ends() {
        return ends;
    }

    Set<Long> months() {
        return months;
    }

    Set<Long> weekdays() {
        return weekdays;
    }
}
