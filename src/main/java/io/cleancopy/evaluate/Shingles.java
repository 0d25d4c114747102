package io.cleancopy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two texts agree in shingles, runs of four words with their case.
 *
 * @param common shingles in both
 * @param extra shingles of the answer alone
 * @param missing shingles of the truth alone
 */
record Shingles(int common, int extra, int missing) {
    private static final int SIZE = 4;

    static Shingles of(List<String> truth, List<String> answer) {
        var numbers = new HashMap<String, Integer>();
        var expected = shingles(truth, numbers);
        var found = shingles(answer, numbers);
        int common = Overlap.of(expected, found);
        return new Shingles(common, found.size() - common, expected.size() - common);
    }

    /** A page without truth and without answer fits. */
    Fit fit() {
        return new Fit(share(extra, missing), share(missing, extra));
    }

    boolean hasAnswer() {
        return common + extra > 0;
    }

    boolean hasTruth() {
        return common + missing > 0;
    }

    private double share(int wrong, int otherWrong) {
        if (wrong == 0 && otherWrong == 0) {
            return 1;
        }
        return common == 0 ? 0 : (double) common / (common + wrong);
    }

    /** Fewer words than a shingle has are one shingle. */
    private static List<Shingle> shingles(List<String> words, Map<String, Integer> numbers) {
        int[] ids = new int[Math.max(words.size(), SIZE)];
        for (int i = 0; i < words.size(); i++) {
            ids[i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size() + 1);
        }
        var shingles = new ArrayList<Shingle>();
        if (!words.isEmpty()) {
            for (int i = 0; i + SIZE <= ids.length; i++) {
                shingles.add(new Shingle(ids[i], ids[i + 1], ids[i + 2], ids[i + 3]));
            }
        }
        return shingles;
    }

    /** Four words by number; 0 where a short text has none. */
    private record Shingle(int first, int second, int third, int fourth) {}
}
