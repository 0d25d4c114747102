package io.cleancopy.boilerplate.zone;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;

/**
 * Tells where the article begins and ends: the span of blocks with the greatest sum of evidence, counted by words, so
 * that a menu line weighs little and a paragraph much. Decides about no block.
 */
public final class ArticleZone implements Annotator {
    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int from = 0;
        int to = 0;
        int start = 0;
        double sum = 0;
        double best = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(draft, i);
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        for (var block : blocks) {
            draft.zone(block, block.index() < from ? Zone.BEFORE : block.index() >= to ? Zone.AFTER : Zone.INSIDE);
        }
    }

    private static double weight(Draft draft, int i) {
        var block = draft.page().blocks().get(i);
        double evidence = Math.max(-3, Math.min(3, draft.score(block) - Draft.BODY));
        return evidence * (3 + Math.min(40, block.shape().words()));
    }
}
