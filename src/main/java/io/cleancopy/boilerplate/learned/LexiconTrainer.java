package io.cleancopy.boilerplate.learned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts in how many publishers' articles, and in how many publishers' boilerplate, a word stands. */
final class LexiconTrainer {
    /** A word that fewer publishers use is a name, or a habit of one of them. */
    private static final int FEWEST = 6;

    /** Weights nearer to 0 tell nothing. */
    private static final int LEAST = 8;

    /** Share of a page's blocks that is added to both sides, so that rare words do not weigh much. */
    private static final double RARE = 1e-4;

    private static final class Count {
        double body;
        double rest;
        final Set<String> publishers = new HashSet<>();
    }

    private final Map<String, Count> counts = new HashMap<>();
    private double bodies;
    private double rests;

    /** Adds the blocks of one page. Each word counts once for its block, a block by one word in all. */
    void add(PageTokens tokens, boolean[] body, String publisher) {
        var spellings = tokens.spellings();
        double blocks = 0;
        double others = 0;
        for (boolean is : body) {
            blocks += is ? 1 : 0;
            others += is ? 0 : 1;
        }
        for (int i = 0; i < body.length; i++) {
            var seen = new HashSet<Integer>();
            for (int at = tokens.from(i); at < tokens.from(i + 1); at++) {
                String word = spellings[tokens.word(at)];
                if (word == null || isNumber(word) || !seen.add(tokens.word(at))) {
                    continue;
                }
                var count = counts.computeIfAbsent(word, key -> new Count());
                count.publishers.add(publisher);
                if (body[i]) {
                    count.body += 1 / blocks;
                } else {
                    count.rest += 1 / others;
                }
            }
        }
        bodies += blocks > 0 ? 1 : 0;
        rests += others > 0 ? 1 : 0;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    Lexicon train() {
        var weights = new HashMap<String, Integer>();
        counts.forEach((word, count) -> {
            if (count.publishers.size() >= FEWEST) {
                double odds = Math.log((count.body / bodies + RARE) / (count.rest / rests + RARE));
                int weight = (int) Math.round(odds / Lexicon.STEP);
                weight = Math.max(-Lexicon.MOST, Math.min(Lexicon.MOST, weight));
                if (Math.abs(weight) >= LEAST) {
                    weights.put(word, weight);
                }
            }
        });
        return new Lexicon(weights);
    }
}
