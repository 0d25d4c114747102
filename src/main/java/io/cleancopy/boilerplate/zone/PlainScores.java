package io.cleancopy.boilerplate.zone;

import io.cleancopy.boilerplate.BestSpan;
import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;

/**
 * Scores blocks without any model: what reads like prose in the page's longest stretch of prose is body, short lines
 * between such paragraphs perhaps. The measure to beat for a model, and a way to do without one.
 */
public final class PlainScores implements Annotator {
    private static final int PROSE = 12;
    private static final int LONG_PROSE = 30;

    private static final double BODY = 3;
    private static final double PERHAPS = 0.5;
    private static final double REST = -3;

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        var main = BestSpan.of(blocks.size(), i -> evidence(blocks.get(i)));
        for (var block : blocks) {
            boolean inside = main.contains(block.index());
            draft.score(block, !inside ? REST : isProse(block) ? BODY : PERHAPS);
        }
    }

    private static double evidence(Block block) {
        int words = block.shape().words();
        return isProse(block) ? Math.min(80, words) : -Math.min(8, 3 + words / 2.0);
    }

    private static boolean isProse(Block block) {
        var shape = block.shape();
        return shape.linkDensity() < 0.5
                && shape.words() >= PROSE
                && (shape.endsSentence() || shape.words() >= LONG_PROSE);
    }
}
