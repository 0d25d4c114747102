package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the lines above the first paragraph, lifts it, and leaves out its repetitions. Lifts {@code
 * Harbour reopens after storm} above the byline; keeps a sub-heading between paragraphs.
 */
public final class HeadlineFinder implements Rule {
    /** Below this a line is no headline, even above one that is; so it need not be read as a byline or a time either. */
    private static final double WORTH_READING = HeadlineScores.LEAST - 0.5;

    /** A headline on the page and its form for search engines share more of their words. */
    private static final double UNLIKE = 0.4;

    /** Letters of a part of a title that wins over a line that is no heading. */
    private static final int LONG_PART = 20;

    @Override
    public String id() {
        return "headline";
    }

    @Override
    public Reason reason() {
        return Reason.HEADLINE;
    }

    @Override
    public String doc() {
        return "the headline becomes a field; where the page prints it again, it is left out";
    }

    @Override
    public void annotate(Draft draft) {
        var titles = DeclaredTitles.of(draft);
        var headline = find(draft, titles);
        var taken = headline != null && titles.has(headline.shape().fold()) ? null : taken(draft, titles, headline);
        if (taken != null) {
            draft.metadata().headline(taken.text());
        }
        if (headline == null) {
            draft.metadata().headline(titles.agreed());
            return;
        }
        draft.lift(headline, Field.HEADLINE, id(), "the most title-like line above the first paragraph");
        draft.metadata().headline(titles.within(headline.text()));
        for (var block : draft.page().blocks()) {
            if (block.shape().fold() == headline.shape().fold() && block.shape().words() > 2) {
                draft.remove(block, id(), new Finding(Reason.HEADLINE, "the headline again"));
            }
        }
    }

    /**
     * The heading that has a declared title, where others have removed it for its words; where nothing else is a headline,
     * that which has a part of one.
     */
    private static @Nullable Block taken(Draft draft, DeclaredTitles titles, @Nullable Block headline) {
        var blocks = draft.page().blocks();
        int last = Math.min(ArticleHead.lead(draft), blocks.size() - 1);
        for (int i = last; i >= 0; i--) {
            if (HeadlineScores.isHeading(blocks.get(i))
                    && !draft.isOpen(blocks.get(i))
                    && titles.names(blocks.get(i).text())) {
                return blocks.get(i);
            }
        }
        int least = headline == null ? 0 : LONG_PART;
        for (int i = last; i >= 0 && (headline == null || headline.role() != Role.HEADLINE); i--) {
            String text = blocks.get(i).text();
            if (HeadlineScores.isHeading(blocks.get(i)) && text.length() >= least && titles.namesInPart(text)) {
                return blocks.get(i);
            }
        }
        return null;
    }

    private static @Nullable Block find(Draft draft, DeclaredTitles titles) {
        // the weights were fitted on languages that part words by spaces
        boolean spaced = !Words.of(draft.language()).isChineseJapaneseOrKorean();
        if (draft.page().type() == MediaType.TEXT && titles.isEmpty() && spaced) {
            return PlainHeadline.of(draft, titleLike(draft));
        }
        var lines = lines(draft, titles);
        var scores = new HeadlineScores(draft, titles);
        var surest = scores.surest(lines);
        if (surest != null) {
            return isNotIt(surest, titles) ? null : surest;
        }
        var readings = LineReadings.of(draft);
        double[] found = new double[draft.page().blocks().size()];
        Block best = null;
        double most = HeadlineScores.LEAST;
        for (var line : lines) {
            double score = scores.of(line);
            if (score <= WORTH_READING || !isTitleLike(line, readings, titles)) {
                continue;
            }
            found[line.index()] = score;
            if (score > most) {
                most = score;
                best = line;
            }
        }
        if (best == null || isNotIt(best, titles)) {
            return null;
        }
        return titles.has(best.shape().fold()) ? best : above(draft, best, found);
    }

    /** The lines that may be the headline of a page that declares none, in the order of the page. */
    static List<Block> titleLike(Draft draft) {
        var titles = DeclaredTitles.of(draft);
        var readings = LineReadings.of(draft);
        return lines(draft, titles).stream()
                .filter(line -> isTitleLike(line, readings, titles))
                .toList();
    }

    /** The open lines that may be the headline: those right above the first paragraph, and declared titles above these. */
    private static List<Block> lines(Draft draft, DeclaredTitles titles) {
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        int near = Math.max(0, lead - ArticleHead.REACH);
        var lines = new ArrayList<Block>();
        for (int i = titles.isEmpty() ? near : 0; i <= Math.min(lead, blocks.size() - 1); i++) {
            var block = blocks.get(i);
            boolean may = i >= near || titles.has(block.shape().fold());
            if (may && draft.isOpen(block) && hasTitleShape(block, titles)) {
                lines.add(block);
            }
        }
        return lines;
    }

    /** Whether the page declares a title that has next to nothing in common with a line that is no main heading. */
    private static boolean isNotIt(Block best, DeclaredTitles titles) {
        boolean heading = best.role() == Role.HEADLINE && best.shape().words() >= 3;
        return titles.agreed() != null && !heading && titles.likeness(best.text()) < UNLIKE;
    }

    /** A standfirst shares more words with the article than its headline does: of two such lines the upper is the headline. */
    private static Block above(Draft draft, Block best, double[] scores) {
        for (int i = best.index() - 1; i >= Math.max(0, best.index() - 2); i--) {
            var block = draft.page().blocks().get(i);
            boolean headline = scores[i] > WORTH_READING
                    && scores[i] > scores[best.index()] - 1.5
                    && !block.shape().endsSentence()
                    && block.shape().words() >= 4
                    && (best.shape().endsSentence()
                            || best.shape().words() > 1.5 * block.shape().words());
            if (headline) {
                return block;
            }
        }
        return best;
    }

    private static boolean hasTitleShape(Block block, DeclaredTitles titles) {
        var shape = block.shape();
        boolean fits = shape.words() >= 2
                && shape.words() <= 40
                && shape.letters() >= 6
                && block.text().length() <= 250;
        return fits || titles.has(shape.fold());
    }

    private static boolean isTitleLike(Block block, LineReadings readings, DeclaredTitles titles) {
        if (titles.has(block.shape().fold())) {
            return true;
        }
        var time = readings.times(block);
        boolean dated = time != null && (time.whole() || time.isDated() && block.role() != Role.HEADLINE);
        return !dated && readings.byline(block) == null;
    }
}
