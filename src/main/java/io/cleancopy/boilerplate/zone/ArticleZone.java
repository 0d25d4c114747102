package io.cleancopy.boilerplate.zone;

import io.cleancopy.boilerplate.BestSpan;
import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;

/**
 * Tells where the article begins and ends: the span of blocks with the greatest sum of evidence, counted by words, so
 * that a menu line weighs little and a paragraph much. Decides about no block.
 */
public final class ArticleZone implements Annotator {
    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        var article = BestSpan.of(blocks.size(), i -> weight(draft, i));
        draft.inside(article.from(), article.to());
    }

    private static double weight(Draft draft, int i) {
        var block = draft.page().blocks().get(i);
        double evidence = Math.max(-3, Math.min(3, draft.score(block) - Draft.BODY));
        return evidence * (3 + Math.min(40, block.shape().words()));
    }
}
