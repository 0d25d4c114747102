package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** Fewer words than the settings ask for. */
final class TooShort implements QualityCheck {
    private final int minWords;

    TooShort(int minWords) {
        this.minWords = minWords;
    }

    @Override
    public @Nullable Problem problem(Article article) {
        int words = article.words();
        return words >= minWords
                ? null
                : new Problem(
                        RejectReason.TOO_SHORT,
                        "a body of " + words + " words; at least " + minWords + " are asked for");
    }
}
