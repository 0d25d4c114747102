package io.cleancopy.boilerplate.learned;

import java.util.Map;
import java.util.TreeMap;

/**
 * Words that stand in boilerplate more often than in articles, or the other way round, each with a weight: log-odds in
 * steps of {@value #STEP}. Immutable, shared by threads.
 */
final class Lexicon {
    static final double STEP = 0.05;

    /** Weights go from -100 to 100. */
    static final int MOST = 100;

    static final Lexicon EMPTY = new Lexicon(Map.of());

    private final TreeMap<String, Integer> weights;
    private final long[] hashes;
    private final byte[] values;

    /** @param weights by folded word */
    Lexicon(Map<String, Integer> weights) {
        this.weights = new TreeMap<>(weights);
        int size = Integer.highestOneBit(Math.max(16, 4 * weights.size()));
        hashes = new long[size];
        values = new byte[size];
        this.weights.forEach(this::put);
    }

    private void put(String word, int weight) {
        long hash = WordHashes.of(word);
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        values[slot] = (byte) weight;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    }

    /** The weight of the word with this hash; 0 when it is not known. */
    int weight(long hash) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return values[slot];
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        return 0;
    }

    /** One line: each word and its weight, in the order of the words. */
    String write() {
        var text = new StringBuilder();
        weights.forEach((word, weight) ->
                text.append(text.isEmpty() ? "" : " ").append(word).append(':').append(weight));
        return text.toString();
    }

    static Lexicon read(String line) {
        var weights = new TreeMap<String, Integer>();
        for (int from = 0; from < line.length(); ) {
            int colon = line.indexOf(':', from);
            int end = line.indexOf(' ', colon);
            end = end < 0 ? line.length() : end;
            weights.put(line.substring(from, colon), Integer.parseInt(line, colon + 1, end, 10));
            from = end + 1;
        }
        return new Lexicon(weights);
    }
}
