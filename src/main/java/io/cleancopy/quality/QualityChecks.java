package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import java.util.ArrayList;
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
        this(List.of(
                new NoText(),
                new ErrorPage(),
                new ConsentOnly(),
                new IndexPage(),
                new NoBody(),
                new TooShort(minWords)));
    }

    private QualityChecks(List<QualityCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** These, and last that not far more was removed than is usual for the publisher. */
    public QualityChecks withUnusualRemoval() {
        var more = new ArrayList<>(checks);
        more.add(new FarMoreRemoved());
        return new QualityChecks(more);
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
