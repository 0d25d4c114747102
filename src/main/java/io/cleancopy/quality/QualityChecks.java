package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks, in order: the first that finds a problem names it. */
public final class QualityChecks {
    private final List<QualityCheck> checks;

    /**
     * The standard checks.
     *
     * @param minWords least number of words of a body
     */
    public QualityChecks(int minWords) {
        checks = List.of(
                new NoText(),
                new ErrorPage(),
                new ConsentOnly(),
                new IndexPage(),
                new NoBody(),
                new TooShort(minWords));
    }

    /** Why the page is no article; null when it is one. */
    public @Nullable Problem problem(Article article) {
        for (var check : checks) {
            var problem = check.problem(article);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
