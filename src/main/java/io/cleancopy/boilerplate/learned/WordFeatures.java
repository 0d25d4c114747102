package io.cleancopy.boilerplate.learned;

import java.util.List;

/**
 * The words of the block: how many are common in the page's prose, whatever its language (those are its function
 * words), how many the main stretch of prose has elsewhere, and what the lexicon says of them.
 */
final class WordFeatures implements FeatureGroup {
    static final List<String> NAMES =
            List.of("common-words", "shared-words", "lexicon", "lexicon-sum", "lexicon-least", "lexicon-most");

    /** Function words make half of any text; there are some dozens of them. */
    private static final int COMMON = 40;

    private final int[] common;
    private final int[] shared;
    private final int[][] lexical;

    WordFeatures(PageFacts facts, Lexicon lexicon) {
        var tokens = facts.tokens;
        int vocabulary = tokens.vocabulary();
        int[] inProse = new int[vocabulary];
        int[] inRegion = new int[vocabulary];
        for (int i = 0; i < facts.size; i++) {
            if (facts.prose[i] == 0) {
                continue;
            }
            boolean region = facts.inRegion(i);
            for (int at = tokens.from(i); at < tokens.from(i + 1); at++) {
                inProse[tokens.word(at)]++;
            }
            for (int at = tokens.longFrom(i); region && at < tokens.longFrom(i + 1); at++) {
                inRegion[tokens.longWord(at)]++;
            }
        }
        int least = leastOfMostCommon(inProse);
        common = new int[facts.size];
        shared = new int[facts.size];
        lexical = new int[facts.size][4];
        int[] weights = new int[vocabulary];
        for (int word = 0; word < vocabulary; word++) {
            weights[word] = lexicon.weight(tokens.hash(word));
        }
        for (int i = 0; i < facts.size; i++) {
            int own = facts.inRegion(i) && facts.prose[i] > 0 ? 1 : 0;
            int all = tokens.from(i + 1) - tokens.from(i);
            int commonWords = 0;
            int longWords = tokens.longFrom(i + 1) - tokens.longFrom(i);
            int elsewhere = 0;
            int sum = 0;
            int most = 0;
            int lowest = 0;
            for (int at = tokens.from(i); at < tokens.from(i + 1); at++) {
                int word = tokens.word(at);
                commonWords += inProse[word] >= least ? 1 : 0;
                sum += weights[word];
                most = Math.max(most, weights[word]);
                lowest = Math.min(lowest, weights[word]);
            }
            for (int at = tokens.longFrom(i); at < tokens.longFrom(i + 1); at++) {
                elsewhere += inRegion[tokens.longWord(at)] > own ? 1 : 0;
            }
            common[i] = all == 0 ? 0 : 50 * commonWords / all;
            shared[i] = longWords == 0 ? 0 : 1 + 50 * elsewhere / longWords;
            lexical[i][0] = all == 0 ? 128 : 128 + 4 * sum / all;
            lexical[i][1] = 128 + sum / 4;
            lexical[i][2] = 128 + lowest;
            lexical[i][3] = 128 + most;
        }
    }

    /** How often a word is in the prose to be one of the {@value #COMMON} most common ones; 3 at the least. */
    private static int leastOfMostCommon(int[] counts) {
        int[] words = new int[256];
        for (int count : counts) {
            words[Math.min(255, count)]++;
        }
        int sum = 0;
        for (int count = 255; count > 3; count--) {
            sum += words[count];
            if (sum > COMMON) {
                return count + 1;
            }
        }
        return 3;
    }

    int common(int block) {
        return common[block];
    }

    int shared(int block) {
        return shared[block];
    }

    int lexicon(int block) {
        return Math.max(0, Math.min(255, lexical[block][0]));
    }

    @Override
    public void write(int block, Row row) {
        row.add(common[block]);
        row.add(shared[block]);
        for (int value : lexical[block]) {
            row.add(value);
        }
    }
}
