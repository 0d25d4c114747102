package io.cleancopy.quality;

import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Shape;
import io.cleancopy.quality.QualityThresholds.C4;
import java.util.Set;

/**
 * What C4 left pages out for (Raffel et al. 2020, section 2.2), but for its list of bad words. Lines are never taken away: those
 * that C4 would take, being short or without a mark at their end, only do not count where sentences are counted.
 */
final class C4Quality implements QualityMeasure {
    private final C4 limits;

    C4Quality(C4 limits) {
        this.limits = limits;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        if (body.words().hasCurlyBracket()) {
            flags.add(QualityFlag.C4_CURLY_BRACKET);
        }
        if (body.words().hasLoremIpsum()) {
            flags.add(QualityFlag.C4_LOREM_IPSUM);
        }
        if (body.writing().hasSentences() && sentences(body) < limits.minSentences()) {
            flags.add(QualityFlag.C4_FEW_SENTENCES);
        }
    }

    private int sentences(Body body) {
        int sentences = 0;
        for (var block : body.article().body()) {
            if (isKept(block.shape(), block.text())) {
                sentences += Math.max(1, block.shape().sentences());
            }
        }
        return sentences;
    }

    private boolean isKept(Shape line, String text) {
        return line.words() >= limits.minLineWords() && line.endsSentence() && !GopherQuality.endsInEllipsis(text);
    }
}
