package io.cleancopy.boilerplate.zone;

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
        double best = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (var block : blocks) {
            if (sum <= 0) {
                sum = 0;
                start = block.index();
            }
            int words = block.shape().words();
            sum += isProse(block) ? Math.min(80, words) : -Math.min(8, 3 + words / 2.0);
            if (sum > best) {
                best = sum;
                from = start;
                to = block.index() + 1;
            }
        }
        for (var block : blocks) {
            boolean inside = block.index() >= from && block.index() < to;
            draft.score(block, !inside ? REST : isProse(block) ? BODY : PERHAPS);
        }
    }

    private static boolean isProse(Block block) {
        var shape = block.shape();
        return shape.linkDensity() < 0.5
                && shape.words() >= PROSE
                && (shape.endsSentence() || shape.words() >= LONG_PROSE);
    }
}
