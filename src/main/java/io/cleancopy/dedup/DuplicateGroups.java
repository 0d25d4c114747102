package io.cleancopy.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells winners and duplicates among documents that stand in the order of winners. Depends on nothing else. */
final class DuplicateGroups {
    private static final int NONE = -1;

    private final Document[] documents;
    private final TextSketch[] sketches;
    private final Linked linked;

    private DuplicateGroups(Document[] documents) {
        this.documents = documents;
        sketches = new TextSketch[documents.length];
        Arrays.setAll(sketches, i -> documents[i].sketch());
        linked = new Linked(documents.length);
    }

    static List<Duplicate> duplicates(Document[] winnersFirst) {
        var groups = new DuplicateGroups(winnersFirst);
        groups.linkExact();
        Bands.visit(groups.sketches, groups::linkNear);
        return groups.duplicates();
    }

    /** Sorted by the upper half of the hash, with the number of the document in place of the lower. */
    private void linkExact() {
        var sorted = new long[documents.length];
        Arrays.setAll(sorted, i -> documents[i].content() >>> 32 << 32 | i);
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            for (int j = i - 1; j >= 0 && sorted[j] >>> 32 == sorted[i] >>> 32; j--) {
                if (exact((int) sorted[j], (int) sorted[i])) {
                    linked.link((int) sorted[j], (int) sorted[i]);
                    break;
                }
            }
        }
    }

    private void linkNear(int earlier, int later) {
        if (!linked.linked(earlier, later)
                && NearDuplicates.perhaps(sketches[earlier], sketches[later])
                && NearDuplicates.same(sketches[earlier], sketches[later])) {
            linked.link(earlier, later);
        }
    }

    /** The winners of a group are a chain from its first document on. */
    private List<Duplicate> duplicates() {
        var duplicates = new ArrayList<Duplicate>();
        var nextWinner = new int[documents.length];
        Arrays.fill(nextWinner, NONE);
        for (int i = 0; i < documents.length; i++) {
            int last = NONE;
            int best = NONE;
            double highest = -1;
            for (int winner = linked.first(i); winner != i && winner != NONE; winner = nextWinner[winner]) {
                double score = score(winner, i);
                if (score > highest) {
                    highest = score;
                    best = winner;
                }
                last = winner;
            }
            if (best != NONE) {
                report(i, best, highest, duplicates);
            } else if (last != NONE) {
                nextWinner[last] = i;
            }
        }
        return duplicates;
    }

    /** Negative if they are no duplicates. */
    private double score(int winner, int later) {
        if (exact(winner, later)) {
            return 1;
        }
        boolean akin = NearDuplicates.akin(sketches[winner], sketches[later]);
        return akin ? sketches[winner].likeness(sketches[later]) : -1;
    }

    private void report(int later, int winner, double score, List<Duplicate> duplicates) {
        var document = documents[later];
        String of = documents[winner].id();
        if (!document.id().equals(of)) {
            duplicates.add(new Duplicate(document.id(), of, exact(winner, later), score));
        }
    }

    private boolean exact(int one, int other) {
        return documents[one].content() == documents[other].content();
    }
}
