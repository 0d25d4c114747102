package io.cleancopy.boilerplate.zone;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.QualityFlag;
import org.jspecify.annotations.Nullable;

/**
 * Where hardly a word of a page leans to body, lowers the bar to the paragraph that comes nearest, if it comes near: a page
 * with one short notice is an article too. Raises all scores alike, and flags the page.
 */
public final class LastResort implements Annotator {
    /** Words that are a body by themselves. */
    private static final int ENOUGH = 15;

    /** Words from which a line that ends as a sentence reads like a paragraph. */
    private static final int PARAGRAPH = 12;

    /** How far below the bar the paragraph may be: odds of 1 to 12. */
    private static final double NEAR = 1.5;

    private static final double JUST_ABOVE = 0.1;

    @Override
    public void annotate(Draft draft) {
        var nearest = nearest(draft);
        if (nearest != null) {
            double lift = Draft.BODY + JUST_ABOVE - draft.score(nearest);
            for (var block : draft.page().blocks()) {
                draft.score(block, draft.score(block) + lift);
            }
            draft.flag(QualityFlag.LAST_RESORT);
        }
    }

    private static @Nullable Block nearest(Draft draft) {
        int words = 0;
        Block nearest = null;
        for (var block : draft.page().blocks()) {
            var shape = block.shape();
            double score = draft.score(block);
            words += draft.leansToBody(block) ? shape.words() : 0;
            if (shape.words() >= PARAGRAPH
                    && shape.endsSentence()
                    && score > Draft.BODY - NEAR
                    && (nearest == null || score > draft.score(nearest))) {
                nearest = block;
            }
        }
        return words < ENOUGH ? nearest : null;
    }
}
