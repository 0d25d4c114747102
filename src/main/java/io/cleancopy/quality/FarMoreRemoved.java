package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** Far less of the page's own text was kept than is usual for its publisher; a flag of the article tells. */
final class FarMoreRemoved implements QualityCheck {
    @Override
    public @Nullable Problem problem(Article article) {
        return article.flags().contains(QualityFlag.UNUSUAL_REMOVAL.id())
                ? new Problem(
                        RejectReason.UNUSUAL_REMOVAL,
                        "a body of " + article.words()
                                + " words; far more is usual for pages of this size and publisher")
                : null;
    }
}
