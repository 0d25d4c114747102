package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import org.jspecify.annotations.Nullable;

/** One question about a cleaned page that tells whether it is an article. Stateless, shared by threads. */
public interface QualityCheck {
    /** Why the page is no article; null when this check has nothing against it. */
    @Nullable
    Problem problem(Article article);
}
