package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** No block of the page reads like a paragraph. */
final class NoBody implements QualityCheck {
    @Override
    public @Nullable Problem problem(Article article) {
        if (!article.body().isEmpty()) {
            return null;
        }
        return new Problem(
                RejectReason.NO_ARTICLE,
                "none of " + article.page().blocks().size() + " blocks reads like a paragraph of an article");
    }
}
