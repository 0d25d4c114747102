package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.QualityFlag;
import java.util.Set;

/**
 * What {@link IndexPage} looks for, where it is not so sure that the page is rejected: most of the body are teasers that stand
 * apart, each alone between headlines.
 */
final class LikeAnIndexPage implements QualityMeasure {
    /** Words of headlines for each of which there are as many of body: a list, not an article with a list beside it. */
    private static final int HEADLINE = 12;

    private static final int TEASER = 40;
    private static final int FEWEST_TEASERS = 3;

    private final int minHeadlines;

    LikeAnIndexPage(int minHeadlines) {
        this.minHeadlines = minHeadlines;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        int teasers = teasers(body.article());
        if (teasers < FEWEST_TEASERS || 3 * teasers < 2 * body.lines()) {
            return;
        }
        int headlines = PageHeadlines.count(body.article());
        if (headlines >= minHeadlines && body.article().words() < HEADLINE * headlines) {
            flags.add(QualityFlag.INDEX_PAGE);
        }
    }

    /** Short blocks next to none of the body. */
    private static int teasers(Article article) {
        var body = article.body();
        int teasers = 0;
        for (int i = 0; i < body.size(); i++) {
            int index = body.get(i).index();
            boolean alone = (i == 0 || index - body.get(i - 1).index() > 1)
                    && (i + 1 == body.size() || body.get(i + 1).index() - index > 1);
            teasers += alone && body.get(i).shape().words() <= TEASER ? 1 : 0;
        }
        return teasers;
    }
}
