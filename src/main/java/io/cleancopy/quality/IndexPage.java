package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * A front page, a section page, search results: many headlines and hardly a paragraph. What was kept is a few teasers
 * that stand apart, each alone between headlines.
 */
final class IndexPage implements QualityCheck {
    private static final int HEADLINES = 8;
    private static final int MOST_WORDS = 250;
    private static final int TEASER = 40;

    /** A body of no more words is a scrap of the page's furniture. */
    private static final int SCRAP = 20;

    /** The same for a body of lines none of which ends as a sentence: headlines of the list. */
    private static final int HEADLINES_ONLY = 60;

    @Override
    public @Nullable Problem problem(Article article) {
        int words = article.words();
        if (words > MOST_WORDS) {
            return null;
        }
        int headlines = PageHeadlines.count(article);
        boolean index = headlines >= HEADLINES
                && words < 12 * headlines
                && (isTeasersOnly(article, words) || isHeadlinesOnly(article, words));
        return index
                ? new Problem(RejectReason.INDEX_PAGE, headlines + " headlines, and only teasers between them")
                : null;
    }

    private static boolean isTeasersOnly(Article article, int words) {
        var body = article.body();
        for (int i = 0; i < body.size(); i++) {
            boolean adjacent = i > 0 && body.get(i).index() - body.get(i - 1).index() == 1;
            if (body.get(i).shape().words() > TEASER || adjacent) {
                return false;
            }
        }
        return body.size() >= 3 || words <= SCRAP;
    }

    private static boolean isHeadlinesOnly(Article article, int words) {
        return words <= HEADLINES_ONLY
                && article.body().stream().noneMatch(block -> block.shape().endsSentence());
    }
}
