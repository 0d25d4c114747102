package io.cleancopy.quality;

import io.cleancopy.model.QualityFlag;
import io.cleancopy.quality.QualityThresholds.Gopher;
import java.util.Collections;
import java.util.Set;

/**
 * What repeats, by Gopher's thirteen measures (Rae et al. 2021, table A1). A block is a line and a paragraph, so those of lines
 * and paragraphs are the same; lines are compared as they read, runs of words only where words stand between spaces.
 */
final class GopherRepetition implements QualityMeasure {
    private static final int SHORTEST_TOP = 2;
    private static final int SHORTEST_REPEATED = 5;

    private final Gopher limits;

    GopherRepetition(Gopher limits) {
        this.limits = limits;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        boolean repeats = body.repeated().lines() > limits.maxRepeatedLines()
                || body.repeated().chars() > limits.maxRepeatedLineChars()
                || body.writing().hasWords() && repeatsWords(body.words());
        if (repeats) {
            flags.add(QualityFlag.GOPHER_REPETITION);
        }
    }

    private boolean repeatsWords(BodyWords words) {
        var nGrams = new NGrams(words);
        var pairs = nGrams.top(SHORTEST_TOP, SHORTEST_REPEATED);
        return fillsMuch(words, nGrams, pairs) || repeatsMuch(nGrams, pairs);
    }

    /** No longer run comes more often than the pair of words that comes most often: few texts need a second count. */
    private boolean fillsMuch(BodyWords words, NGrams nGrams, NGrams.Top pairs) {
        int times = pairs.times();
        for (int i = 0; i < limits.maxTopNGrams().size(); i++) {
            int n = SHORTEST_TOP + i;
            double most = limits.maxTopNGrams().get(i);
            boolean may = i == 0 || times > 1 && (double) times * n * words.longest() > most * words.chars();
            if (may) {
                var top = i == 0 ? pairs : nGrams.top(n, SHORTEST_REPEATED);
                if (top.share() > most) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is said again in longer runs is said again in shorter ones: few texts need a second look. */
    private boolean repeatsMuch(NGrams nGrams, NGrams.Top pairs) {
        double least = Collections.min(limits.maxRepeatedNGrams());
        if (pairs.chained() <= least) {
            return false;
        }
        for (int i = 0; i < limits.maxRepeatedNGrams().size(); i++) {
            double repeated = nGrams.repeated(SHORTEST_REPEATED + i);
            if (repeated > limits.maxRepeatedNGrams().get(i)) {
                return true;
            }
            if (repeated <= least) {
                return false;
            }
        }
        return false;
    }
}
