package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.text.LongSet;
import io.cleancopy.text.LongWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the lines above the first paragraph, lifts it, and leaves out its repetitions. Lifts {@code
 * Harbour reopens after storm} above the byline; keeps a sub-heading between paragraphs.
 */
public final class HeadlineFinder implements Rule {
    private static final double LEAST = 1.0;

    /** Below this a line is no headline, even above one that is; so it need not be read as a byline or a time either. */
    private static final double WORTH_READING = LEAST - 0.5;

    /** What the log-odds of being body count against a headline: a standfirst is title-like and reads like body. */
    private static final double BODY_LIKE = 0.8;

    /** A headline on the page and its form for search engines share more of their words. */
    private static final double UNLIKE = 0.4;

    /** Letters of a part of a title that wins over a line that is no heading. */
    private static final int LONG_PART = 20;

    /** Trails of links repeat the headline behind their steps. */
    private static final double NAVIGATION = 2;

    /** As much as a heading is worth, and a little more. */
    private static final double TRAIL = 6;

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
            if (isHeading(blocks.get(i))
                    && !draft.isOpen(blocks.get(i))
                    && titles.names(blocks.get(i).text())) {
                return blocks.get(i);
            }
        }
        int least = headline == null ? 0 : LONG_PART;
        for (int i = last; i >= 0 && (headline == null || headline.role() != Role.HEADLINE); i--) {
            String text = blocks.get(i).text();
            if (isHeading(blocks.get(i)) && text.length() >= least && titles.namesInPart(text)) {
                return blocks.get(i);
            }
        }
        return null;
    }

    private static boolean isHeading(Block block) {
        return block.role() == Role.HEADLINE && block.place().landmark() != Landmark.NAVIGATION;
    }

    private static @Nullable Block find(Draft draft, DeclaredTitles titles) {
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        var repeated = repeated(blocks);
        var told = words(draft);
        var readings = LineReadings.of(draft);
        double[] scores = new double[blocks.size()];
        Block best = null;
        double most = LEAST;
        int from = Math.max(0, lead - ArticleHead.REACH);
        for (int i = titles.isEmpty() ? from : 0; i <= Math.min(lead, blocks.size() - 1); i++) {
            var block = blocks.get(i);
            boolean near = i >= from || titles.has(block.shape().fold());
            if (!near || !draft.isOpen(block) || !hasTitleShape(block, titles)) {
                continue;
            }
            double score = score(block, Math.min(ArticleHead.REACH, lead - i), repeated, told, titles)
                    - BODY_LIKE * Math.max(0, draft.score(block));
            if (i > 0 && endsTrail(blocks.get(i - 1), block)) {
                score = Math.max(score - TRAIL, titles.has(block.shape().fold()) ? LEAST + 0.1 : 0);
            }
            if (score <= WORTH_READING || !isTitleLike(block, readings, titles)) {
                continue;
            }
            scores[i] = score;
            if (score > most) {
                most = score;
                best = block;
            }
        }
        if (best == null || isNotIt(best, titles)) {
            return null;
        }
        return titles.has(best.shape().fold()) ? best : above(draft, best, scores);
    }

    /** What the page prints more than once, by its folds. */
    private static LongSet repeated(List<Block> blocks) {
        var printed = new LongSet();
        var repeated = new LongSet();
        for (var block : blocks) {
            if (!printed.add(block.shape().fold())) {
                repeated.add(block.shape().fold());
            }
        }
        return repeated;
    }

    /** Whether a heading is the last step of the trail of links to it: the headline that people read comes below. */
    private static boolean endsTrail(Block before, Block heading) {
        return heading.role() == Role.HEADLINE
                && before.role() == Role.LIST_ITEM
                && before.place().container() == heading.place().container()
                && before.shape().linkLetters() == before.shape().letters();
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

    private static double score(Block block, int above, LongSet repeated, LongSet told, DeclaredTitles titles) {
        var shape = block.shape();
        double score = isHeading(block) ? 4 : 0;
        score -= block.place().landmark() == Landmark.NAVIGATION ? NAVIGATION : 0;
        score += titles.has(shape.fold()) ? 4 : Math.max(0, 6 * (titles.likeness(block.text()) - 0.5));
        score += repeated.contains(shape.fold()) ? 1 : 0;
        score += shape.words() >= 5 ? 1.2 : shape.words() >= 4 ? 0.6 : 0;
        score -= shape.words() > 22 ? 0.8 : 0;
        score -= shape.endsSentence()
                        && !block.text().endsWith("?")
                        && !block.text().endsWith("!")
                ? 1.2
                : 0;
        score -= shape.sentences() > 1 ? 0.6 : 0;
        score -= above == 0 ? 1.5 : 0;
        score -= 0.06 * above;
        score += 2.5 * overlap(block.text(), told);
        return score;
    }

    private static double overlap(String text, LongSet told) {
        long[] words = LongWords.in(text);
        int found = 0;
        for (long word : words) {
            found += told.contains(word) ? 1 : 0;
        }
        return words.length < 2 ? 0 : (double) found / words.length;
    }

    /** The longer words of the article's first paragraphs. */
    private static LongSet words(Draft draft) {
        var words = new LongSet();
        int paragraphs = 0;
        for (var block : draft.page().blocks()) {
            if (draft.zone(block) == Zone.INSIDE
                    && draft.leansToBody(block)
                    && block.shape().words() >= 12) {
                for (long word : LongWords.in(block.text())) {
                    words.add(word);
                }
                if (++paragraphs == 12) {
                    break;
                }
            }
        }
        return words;
    }
}
