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
        if (!mayRepeat(nGrams.atMost(SHORTEST_TOP, SHORTEST_REPEATED))) {
            return false;
        }
        var pairs = nGrams.top(SHORTEST_TOP, SHORTEST_REPEATED);
        return fillsMuch(nGrams, pairs) || repeatsMuch(nGrams, pairs);
    }

    /** Whether one of the measures may be passed, by the most that pairs of words may be: few texts are counted in earnest. */
    private boolean mayRepeat(NGrams.Top pairs) {
        boolean may = pairs.chained() > leastRepeated();
        for (int i = 0; i < limits.maxTopNGrams().size(); i++) {
            may |= mayFillMuch(pairs, i);
        }
        return may;
    }

    private boolean fillsMuch(NGrams nGrams, NGrams.Top pairs) {
        for (int i = 0; i < limits.maxTopNGrams().size(); i++) {
            if (mayFillMuch(pairs, i)) {
                var top = i == 0 ? pairs : nGrams.top(SHORTEST_TOP + i, SHORTEST_REPEATED);
                if (top.share() > limits.maxTopNGrams().get(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A run of words is made of pairs, none of which comes less often: few texts need a second count. */
    private boolean mayFillMuch(NGrams.Top pairs, int i) {
        int pairsOfRun = (SHORTEST_TOP + i + 1) / 2;
        return pairsOfRun * pairs.share() > limits.maxTopNGrams().get(i);
    }

    private double leastRepeated() {
        return Collections.min(limits.maxRepeatedNGrams());
    }

    /** What is said again in longer runs is said again in shorter ones: few texts need a second look. */
    private boolean repeatsMuch(NGrams nGrams, NGrams.Top pairs) {
        double least = leastRepeated();
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
