package io.cleancopy.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** What the blocks right before and after are like. */
final class NeighbourFeatures implements FeatureGroup {
    private static final int REACH = 4;

    /** More is told of the nearest ones. */
    private static final int NEAREST = 2;

    static final List<String> NAMES = makeNames();

    private final PageFacts facts;
    private final WordFeatures words;

    NeighbourFeatures(PageFacts facts, WordFeatures words) {
        this.facts = facts;
        this.words = words;
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
        boolean there = at >= 0 && at < facts.size;
        row.add(there ? Math.min(254, facts.words(at)) : 255);
        row.add(there ? facts.ends(at) ? 1 : 0 : 9);
        row.add(there ? facts.phrase[at] : 60);
        row.add(there ? words.lexicon(at) : 0);
        if (distance <= NEAREST) {
            row.add(there ? (int) (facts.shape(at).capitalizedShare() * 50) : 60);
            row.add(there ? words.common(at) : 60);
            row.add(there ? facts.last[at] : 15);
            row.add(there ? words.shared(at) : 60);
        }
    }
}
