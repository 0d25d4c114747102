package io.cleancopy.quality;

import io.cleancopy.model.QualityFlag;
import io.cleancopy.quality.QualityThresholds.FineWeb;
import java.util.Set;

/**
 * The three filters of FineWeb (Penedo et al. 2024, section 3.6). Short lines are left out where a character says as much as
 * half a word, and so are the marks at the ends of lines where there are none.
 */
final class FineWebQuality implements QualityMeasure {
    private final FineWeb limits;

    FineWebQuality(FineWeb limits) {
        this.limits = limits;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        int ends = 0;
        int shorts = 0;
        for (var block : body.article().body()) {
            ends += block.shape().endsSentence() ? 1 : 0;
            shorts += block.text().length() < limits.shortLine() ? 1 : 0;
        }
        if (body.writing().hasSentences() && ends <= limits.minLineEnds() * body.lines()) {
            flags.add(QualityFlag.FINEWEB_FEW_LINE_ENDS);
        }
        if (body.repeated().chars() >= limits.maxRepeatedLineChars()) {
            flags.add(QualityFlag.FINEWEB_REPEATED_LINES);
        }
        if (body.writing().hasWords() && shorts >= limits.maxShortLines() * body.lines()) {
            flags.add(QualityFlag.FINEWEB_SHORT_LINES);
        }
    }
}
