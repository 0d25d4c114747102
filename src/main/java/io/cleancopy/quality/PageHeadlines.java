package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Shape;

/** How many lines of a page look like headlines. */
final class PageHeadlines {
    private PageHeadlines() {}

    /** Title-like lines, but for those that stand on the publisher's other pages too: an index page has its own. */
    static int count(Article article) {
        int headlines = 0;
        for (var block : article.page().blocks()) {
            headlines += isTitle(block.shape()) ? 1 : 0;
        }
        for (var removal : article.removals()) {
            boolean repeats = removal.reason() == Reason.PUBLISHER_REPEATS;
            headlines -= repeats && isTitle(removal.block().shape()) ? 1 : 0;
        }
        return headlines;
    }

    private static boolean isTitle(Shape shape) {
        return shape.words() >= 4 && shape.words() <= 25 && !shape.endsSentence();
    }
}
