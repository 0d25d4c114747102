package io.cleancopy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps a few items so that each group has its turn: the first of every group, then the second of every group, up to a
 * limit. What is kept does not depend on the order of offering or merging: an item that is kept among many is also kept
 * among any part of them, because more items can only bring more before it, never fewer.
 */
final class Turns<T> {
    private final int limit;
    private final Function<T, Rank> rank;
    private List<Turn<T>> kept = new ArrayList<>();

    /** @param rank the place of an item in its group; must not change */
    Turns(int limit, Function<T, Rank> rank) {
        this.limit = limit;
        this.rank = rank;
    }

    /** An item's group and its place there: the lowest score first, then by name. */
    record Rank(String group, long score, String name) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER =
                Comparator.comparingLong(Rank::score).thenComparing(Rank::name).thenComparing(Rank::group);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether an item of this rank might be kept; false is certain. */
    boolean admits(Rank candidate) {
        if (kept.size() < limit) {
            return true;
        }
        int before = 0;
        for (var turn : kept) {
            if (turn.rank.group.equals(candidate.group) && turn.rank.compareTo(candidate) < 0) {
                before++;
            }
        }
        var last = kept.get(kept.size() - 1);
        return before < last.number || (before == last.number && candidate.compareTo(last.rank) <= 0);
    }

    void offer(T item) {
        var itsRank = rank.apply(item);
        if (admits(itsRank)) {
            var all = new ArrayList<>(kept);
            all.add(new Turn<>(itsRank, 0, item));
            kept = inTurns(all);
        }
    }

    void merge(Turns<T> more) {
        var all = new ArrayList<>(kept);
        all.addAll(more.kept);
        kept = inTurns(all);
    }

    /** The items in turns: each group's first, then each group's second, and so on. */
    List<T> items() {
        return kept.stream().map(Turn::item).toList();
    }

    private List<Turn<T>> inTurns(List<Turn<T>> all) {
        all.sort(Turn.BY_RANK);
        var numbers = new HashMap<String, Integer>();
        var turns = new ArrayList<Turn<T>>();
        for (var turn : all) {
            int number = numbers.merge(turn.rank.group, 1, Integer::sum) - 1;
            turns.add(new Turn<>(turn.rank, number, turn.item));
        }
        turns.sort(Comparator.comparingInt(Turn::number)); // stable: by rank within a round
        return turns.size() <= limit ? turns : new ArrayList<>(turns.subList(0, limit));
    }

    private record Turn<T>(Rank rank, int number, T item) {
        /** The text of the item decides between equal ranks, so that the order is total. */
        static final Comparator<Turn<?>> BY_RANK = (a, b) -> {
            int byRank = a.rank.compareTo(b.rank);
            return byRank != 0 ? byRank : a.item.toString().compareTo(b.item.toString());
        };
    }
}
