package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which blocks of one page are boilerplate by what the corpus taught. Around the article every learned line is. Between its
 * paragraphs a learned line is one only beside another, or when it is long: a short one alone may be the sub-heading of all
 * tests and recipes of the house, a long one on few pages a paragraph that the house prints again in every article on the
 * matter.
 */
final class PublisherLines {
    /** Words from which a line is no sub-heading. */
    private static final int LONG = 8;

    /** Share of articles for a long line alone between paragraphs. */
    private static final double OFTEN = 0.2;

    /** Words from which a line may be a paragraph. */
    private static final int PARAGRAPH = 20;

    /**
     * Share of articles for a line right above the first paragraph, or right below the last, that reads like body: it may be
     * the article's own lead or headline, which other pages print to lead here.
     */
    private static final double MOSTLY = 0.5;

    private static final double VERY_OFTEN = 0.3;
    private static final int VERY_OFTEN_ARTICLES = 5;

    private final Map<Integer, PublisherLine> found = new TreeMap<>();

    PublisherLines(Draft draft, CorpusProfile profile) {
        var learned = draft.note(LearnedLines.class, () -> new LearnedLines(draft, profile));
        if (learned.isEmpty()) {
            return;
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var block : draft.page().blocks()) {
            if (learned.of(block.index()) == null && isProse(draft, block)) {
                first = Math.min(first, block.index());
                last = block.index();
            }
        }
        for (var block : draft.page().blocks()) {
            var known = learned.of(block.index());
            if (known != null) {
                boolean around = block.index() < first || block.index() > last;
                boolean touches = block.index() == first - 1 || block.index() == last + 1;
                boolean beside = learned.hasNeighbour(block);
                boolean mayBeOwn = touches
                        && !beside
                        && draft.leansToBody(block)
                        && known.line().share() < MOSTLY;
                if (known.approved()
                        || around && !mayBeOwn
                        || beside && isNoSubHeading(known.line())
                        || standsAlone(known.line())) {
                    found.put(block.index(), known);
                }
            }
        }
    }

    Map<Integer, PublisherLine> found() {
        return found;
    }

    private static boolean isProse(Draft draft, Block block) {
        return draft.leansToBody(block) && block.shape().words() >= PageTraces.PROSE;
    }

    private static boolean isNoSubHeading(LearnedLine line) {
        return line.words() >= LONG || isVeryOften(line);
    }

    private static boolean isVeryOften(LearnedLine line) {
        return line.share() >= VERY_OFTEN && line.articles() >= VERY_OFTEN_ARTICLES;
    }

    private static boolean standsAlone(LearnedLine line) {
        if (line.words() >= PARAGRAPH) {
            return isVeryOften(line);
        }
        return line.words() >= LONG && line.share() >= OFTEN;
    }
}
