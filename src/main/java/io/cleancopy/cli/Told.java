package io.cleancopy.cli;

import io.cleancopy.clean.Explanation;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * An outcome and what can be told of it.
 *
 * @param rejected set when the page did not become an article
 * @param explanation null when the page was not taken apart
 */
record Told(
        Outcome outcome,
        @Nullable Rejected rejected,
        @Nullable Explanation explanation) {

    static Told of(Outcome outcome) {
        if (outcome instanceof Rejected rejected) {
            return new Told(outcome, rejected, explanation(rejected.article()));
        }
        return new Told(outcome, null, explanation(((Cleaned) outcome).article()));
    }

    private static @Nullable Explanation explanation(@Nullable Article article) {
        return article == null ? null : Explanation.of(article);
    }
}
