package io.cleancopy.quality;

import io.cleancopy.model.Access;
import io.cleancopy.model.Article;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Reason;
import java.util.Set;

/**
 * The beginning of an article whose rest is behind a paywall: the page says so, by what it declares or by a line right behind
 * the last paragraph, and the body is short.
 */
final class PaywallStub implements QualityMeasure {
    /** Lines behind the last paragraph in which a paywall still speaks of it. */
    private static final int NEAR = 4;

    private final int maxWords;

    PaywallStub(int maxWords) {
        this.maxWords = maxWords;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        var article = body.article();
        if (article.words() <= maxWords && (saysSo(article.metadata().access()) || paywallFollows(article))) {
            flags.add(QualityFlag.PAYWALL_STUB);
        }
    }

    private static boolean saysSo(Access access) {
        return access == Access.PAYWALLED || access == Access.TRUNCATED;
    }

    private static boolean paywallFollows(Article article) {
        if (article.metadata().access() == Access.FREE) {
            return false;
        }
        int last = article.body().get(article.body().size() - 1).index();
        for (var removal : article.removals()) {
            int behind = removal.block().index() - last;
            if (behind > 0 && behind <= NEAR && removal.reason() == Reason.PAYWALL) {
                return true;
            }
        }
        return false;
    }
}
