package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** Nothing but white space. */
final class NoText implements QualityCheck {
    @Override
    public @Nullable Problem problem(Article article) {
        return article.page().blocks().isEmpty() ? new Problem(RejectReason.EMPTY, "no text") : null;
    }
}
