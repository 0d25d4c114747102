package io.cleancopy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects phrases for a {@link PhraseTrie}. Used once, not for sharing. */
public final class PhraseTrieBuilder {
    /** From so many branches on, a phrase's branches are joined before it goes on, so that choices add up, not multiply. */
    private static final int JOIN_FROM = 3;

    private final Edges edges = new Edges();
    /** The edges by the node that they come from, each with its token and the node that it leads to. */
    private final Chains outgoing = new Chains();

    private final Longs tokens = new Longs();
    private final Longs children = new Longs();
    private final Joins joins = new Joins();
    private final Chains ends = new Chains();
    private final List<PhraseTrie.End> endings = new ArrayList<>();
    private final LongSet months = new LongSet();
    private final LongSet weekdays = new LongSet();
    private final Longs incoming = new Longs();
    private int longest;

    public PhraseTrieBuilder() {
        incoming.add(0);
    }

    /**
     * Adds a phrase, written as {@link PhrasePattern} says, under a number.
     *
     * @throws IllegalArgumentException if the phrase cannot be read, or need not contain any word
     */
    public PhraseTrieBuilder add(String phrase, int number) {
        var pattern = PhrasePattern.parse(phrase);
        if (pattern.words() == 0) {
            throw new IllegalArgumentException("Cannot use phrase \"" + phrase + "\": it may be without any word");
        }
        var at = new int[] {0};
        for (var step : pattern.steps()) {
            at = step(at.length >= JOIN_FROM ? join(at) : at, step);
        }
        for (int node : at) {
            end(node, new PhraseTrie.End(number, pattern.cap(), pattern.defaultCap(), pattern.colon()));
        }
        longest = Math.max(longest, Math.max(pattern.cap(), pattern.width()));
        return this;
    }

    /** Adds all words that {@code <month>} and {@code <weekday>} stand for. */
    public PhraseTrieBuilder calendar() {
        CalendarNames.addTo(this);
        return this;
    }

    /** Adds a word that {@code <month>} stands for. */
    PhraseTrieBuilder month(String name) {
        months.add(Tokens.of(name).ids()[0]);
        return this;
    }

    /** Adds a word that {@code <weekday>} stands for. */
    PhraseTrieBuilder weekday(String name) {
        weekdays.add(Tokens.of(name).ids()[0]);
        return this;
    }

    public PhraseTrie build() {
        var branches = branches();
        return new PhraseTrie(
                incoming.size(),
                new Ways(incoming.size(), branches),
                joins,
                ends,
                endings.toArray(PhraseTrie.End[]::new),
                months,
                weekdays,
                longest);
    }

    /**
     * The edges; every walk goes by the first node and those that its {@code *} leads to, so these join to no others, and most
     * walks end behind one word, so that each word leads from the first node to one that joins to no others as well.
     */
    private Branches branches() {
        var branches = new Branches(edges);
        takeOver(0, branches);
        for (int node : branches.at(0, PhrasePattern.STAR)) {
            takeOver(node, branches);
            name(node, branches);
        }
        name(0, branches);
        mergeBehindFirst(branches);
        return branches;
    }

    /**
     * Gives a node the edges of all that it joins to, which a walk takes before the node's own, instead of the joins. No
     * phrase may end at any of these nodes.
     */
    private void takeOver(int node, Branches branches) {
        var reached = joins.fromBelow(node);
        for (int i = reached.size() - 2; i >= 0; i--) {
            takeOver(node, reached.get(i), branches);
        }
        joins.removeFrom(node);
    }

    /** Gives a node the edges of another, before its own. */
    private void takeOver(int node, int other, Branches branches) {
        for (int edge = outgoing.first(other); edge >= 0; edge = outgoing.next(edge)) {
            branches.add(node, tokens.at(edge), (int) children.at(edge));
        }
    }

    /** Lets the names of months and weekdays lead where their placeholders do, which a walk then need not look for. */
    private void name(int node, Branches branches) {
        name(node, PhrasePattern.MONTH, months, branches);
        name(node, PhrasePattern.WEEKDAY, weekdays, branches);
    }

    private void name(int node, long placeholder, LongSet names, Branches branches) {
        int[] to = branches.at(node, placeholder);
        if (to.length > 0) {
            for (long name : names.toArray()) {
                branches.addBehind(node, name, to);
            }
            branches.cut(node, placeholder);
        }
    }

    private void mergeBehindFirst(Branches branches) {
        var firstWords = new Longs();
        branches.each((node, token, to) -> {
            if (node == 0 && token != PhrasePattern.STAR) {
                firstWords.add(token);
            }
        });
        var merged = new HashMap<List<Integer>, Integer>();
        for (long token : firstWords.toArray()) {
            var nodes = new ArrayList<Integer>();
            for (int node : branches.at(0, token)) {
                nodes.add(node);
            }
            if (nodes.size() > 1 || joins.first(nodes.get(0)) >= 0) {
                branches.lead(0, token, merged.computeIfAbsent(nodes, these -> merge(these, branches)));
            }
        }
    }

    /** A node at which all ends that ends at these or what they join to, and that goes on as all of these do. */
    private int merge(List<Integer> nodes, Branches branches) {
        int merged = node(0);
        var endsFirst = new LinkedHashSet<Integer>();
        var waysFirst = new LinkedHashSet<Integer>();
        for (int node : nodes) {
            endsFirst.addAll(joins.fromAbove(node));
            waysFirst.addAll(joins.fromBelow(node));
        }
        var found = new ArrayList<PhraseTrie.End>();
        for (int node : endsFirst) {
            for (int item = ends.first(node); item >= 0; item = ends.next(item)) {
                found.add(endings.get(item));
            }
        }
        // what is added last comes first
        for (int i = found.size() - 1; i >= 0; i--) {
            end(merged, found.get(i));
        }
        var ways = new ArrayList<>(waysFirst);
        for (int i = ways.size() - 1; i >= 0; i--) {
            takeOver(merged, ways.get(i), branches);
        }
        return merged;
    }

    private int[] step(int[] from, List<long[]> choices) {
        var reached = new int[from.length * choices.size()];
        int size = 0;
        for (int start : from) {
            for (var choice : choices) {
                int node = start;
                for (long token : choice) {
                    node = child(node, token);
                }
                reached[size++] = node;
            }
        }
        Arrays.sort(reached);
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (reached[i] != reached[i - 1]) {
                reached[kept++] = reached[i];
            }
        }
        return Arrays.copyOf(reached, kept);
    }

    private int[] join(int[] from) {
        int to = node(0);
        for (int node : from) {
            joins.add(node, to);
        }
        return new int[] {to};
    }

    private void end(int node, PhraseTrie.End end) {
        ends.add(node);
        endings.add(end);
    }

    private int child(int node, long token) {
        if (token == Tokens.NUMBER && incoming.at(node) == Tokens.NUMBER) {
            return node;
        }
        int known = edges.child(node, token);
        if (known >= 0) {
            return known;
        }
        int child = node(token);
        edges.put(node, token, child);
        outgoing.add(node);
        tokens.add(token);
        children.add(child);
        return child;
    }

    private int node(long token) {
        incoming.add(token);
        return incoming.size() - 1;
    }
}
