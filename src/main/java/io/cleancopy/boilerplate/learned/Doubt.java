package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Page;
import java.util.List;

/**
 * Pages unlike those the model knows: of several paragraphs the first look is sure of none, though a page of prose has an
 * article. Left alone, the second look takes the doubt about each paragraph for a sign against those around it, and all are
 * lost; so the paragraphs are raised together until the best of them is rather sure.
 */
final class Doubt {
    /** Words from which a paragraph without links is prose: of such in 1,155 gold pages 9 of 10 belong to the article. */
    private static final int LONG = 25;

    /**
     * The same in text dumps, where lists of headlines as long as sentences speak against an article of short paragraphs, as
     * tabloids have them: cross-validated by publisher, F1 of news pages grows by .003, of older ones by .001. HTML, whose
     * elements tell such lists, would lose .001 on older pages.
     */
    private static final int SHORT = 12;

    private static final double LINKED = 0.25;
    private static final int PARAGRAPHS = 3;

    /**
     * Log-odds. Cross-validated by publisher, F1 of pages of news publishers grows by .0016 with 2, by .0026 with 3, which
     * costs older pages .001; all other sets stay as they are.
     */
    private static final double RATHER_SURE = 2;

    private Doubt() {}

    /** Raises the scores, by index of block, where the page calls for it. */
    static void settle(Page page, double[] scores) {
        boolean settled = page.type() == MediaType.TEXT && settle(page.blocks(), SHORT, scores);
        if (!settled) {
            settle(page.blocks(), LONG, scores);
        }
    }

    private static boolean settle(List<Block> blocks, int words, double[] scores) {
        int paragraphs = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (var block : blocks) {
            if (block.shape().isProse(words, LINKED)) {
                paragraphs++;
                best = Math.max(best, scores[block.index()]);
            }
        }
        if (paragraphs < PARAGRAPHS || best >= RATHER_SURE) {
            return false;
        }
        for (var block : blocks) {
            if (block.shape().isProse(words, LINKED)) {
                scores[block.index()] += RATHER_SURE - best;
            }
        }
        return true;
    }
}
