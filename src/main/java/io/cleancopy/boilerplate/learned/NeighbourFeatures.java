package io.cleancopy.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** What the blocks right before and after are like. */
final class NeighbourFeatures implements FeatureGroup {
    private static final int REACH = 4;

    /** More is told of the nearest ones. */
    private static final int NEAREST = 2;

    static final List<String> NAMES = makeNames();

    /** What is told of a block to those far from it, and of the nearest ones. */
    private static final int FAR = 4;

    private static final int NEAR = 8;

    private static final Row NONE = none();

    private final Row[] told;

    NeighbourFeatures(PageFacts facts, WordFeatures words) {
        told = new Row[facts.size];
        for (int i = 0; i < facts.size; i++) {
            told[i] = told(i, facts, words);
        }
    }

    private static Row told(int block, PageFacts facts, WordFeatures words) {
        var row = new Row(NEAR);
        row.add(Math.min(254, facts.words(block)));
        row.add(facts.ends(block));
        row.add(facts.phrase[block]);
        row.add(words.lexicon(block));
        row.add((int) (facts.shape(block).capitalizedShare() * 50));
        row.add(words.common(block));
        row.add(facts.last[block]);
        row.add(words.shared(block));
        return row;
    }

    /** Told where there is no block. */
    private static Row none() {
        var row = new Row(NEAR);
        for (int value : new int[] {255, 9, 60, 0, 60, 60, 15, 60}) {
            row.add(value);
        }
        return row;
    }

    private static List<String> makeNames() {
        var names = new ArrayList<String>();
        for (int distance = 1; distance <= REACH; distance++) {
            for (String side : List.of("prev", "next")) {
                String at = side + distance;
                names.addAll(List.of(at + "-words", at + "-ends", at + "-phrase", at + "-lexicon"));
                if (distance <= NEAREST) {
                    names.addAll(List.of(at + "-capitalized", at + "-common", at + "-last", at + "-shared"));
                }
            }
        }
        return List.copyOf(names);
    }

    @Override
    public void write(int block, Row row) {
        for (int distance = 1; distance <= REACH; distance++) {
            write(block - distance, distance, row);
            write(block + distance, distance, row);
        }
    }

    private void write(int at, int distance, Row row) {
        row.add(at >= 0 && at < told.length ? told[at] : NONE, distance <= NEAREST ? NEAR : FAR);
    }
}
