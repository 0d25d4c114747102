package io.cleancopy.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds lines of one text that another text lacks, however the other is broken into lines. */
final class LineDifference {
    private static final int SIZE = 4;

    private LineDifference() {}

    /** Lines of which less than half the shingles are in the other text; short lines must be there whole. */
    static List<String> lines(String text, String other) {
        var known = new HashSet<List<String>>();
        var words = Words.of(other);
        for (int size = 1; size <= SIZE; size++) {
            known.addAll(runs(words, size));
        }
        var lines = new ArrayList<String>();
        for (String line : text.split("\n")) {
            if (isMissing(Words.of(line), known)) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static boolean isMissing(List<String> line, Set<List<String>> known) {
        var runs = runs(line, Math.min(SIZE, line.size()));
        long found = runs.stream().filter(known::contains).count();
        return found * 2 < runs.size();
    }

    private static List<List<String>> runs(List<String> words, int size) {
        var runs = new ArrayList<List<String>>();
        for (int i = 0; size > 0 && i + size <= words.size(); i++) {
            runs.add(words.subList(i, i + size));
        }
        return runs;
    }
}
