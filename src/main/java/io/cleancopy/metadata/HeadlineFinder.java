package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.text.Folding;
import io.cleancopy.text.LongSet;
import io.cleancopy.text.LongWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the lines above the first paragraph, lifts it, and leaves out its repetitions. Lifts {@code
 * Harbour reopens after storm} above the byline; keeps a sub-heading between paragraphs.
 */
public final class HeadlineFinder implements Rule {
    private static final double LEAST = 1.0;

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
        var headline = find(draft);
        if (headline == null) {
            return;
        }
        draft.lift(headline, Field.HEADLINE, id(), "the most title-like line above the first paragraph");
        draft.metadata().headline(headline.text());
        for (var block : draft.page().blocks()) {
            if (block.shape().fold() == headline.shape().fold() && block.shape().words() > 2) {
                draft.remove(block, id(), new Finding(Reason.HEADLINE, "the headline again"));
            }
        }
    }

    private static @Nullable Block find(Draft draft) {
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        var prints = new HashMap<Long, Integer>();
        for (var block : blocks) {
            prints.merge(block.shape().fold(), 1, Integer::sum);
        }
        var told = words(draft);
        var declared = declared(draft);
        double[] scores = new double[blocks.size()];
        Block best = null;
        double most = LEAST;
        for (int i = Math.max(0, lead - ArticleHead.REACH); i <= Math.min(lead, blocks.size() - 1); i++) {
            var block = blocks.get(i);
            if (!draft.isOpen(block) || !isTitleLike(block, LineReadings.of(draft))) {
                continue;
            }
            double score = score(block, lead - i, prints, told, declared);
            scores[i] = score;
            if (score > most) {
                most = score;
                best = block;
            }
        }
        return best == null ? null : above(draft, best, scores);
    }

    /** A standfirst shares more words with the article than its headline does: of two such lines the upper is the headline. */
    private static Block above(Draft draft, Block best, double[] scores) {
        for (int i = best.index() - 1; i >= Math.max(0, best.index() - 2); i--) {
            var block = draft.page().blocks().get(i);
            boolean headline = scores[i] > LEAST - 0.5
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

    private static boolean isTitleLike(Block block, LineReadings readings) {
        var shape = block.shape();
        if (shape.words() < 2
                || shape.words() > 40
                || shape.letters() < 6
                || block.text().length() > 250) {
            return false;
        }
        var time = readings.times(block);
        boolean dated = time != null && (time.whole() || time.isDated());
        return !dated && readings.byline(block) == null;
    }

    private static double score(
            Block block, int above, Map<Long, Integer> prints, LongSet told, Map<Long, Boolean> declared) {
        var shape = block.shape();
        double score = block.role() == Role.HEADLINE ? 4 : 0;
        score += declared.containsKey(shape.fold()) ? 4 : 0;
        score += prints.getOrDefault(shape.fold(), 1) > 1 ? 1 : 0;
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

    private static Map<Long, Boolean> declared(Draft draft) {
        var titles = new HashMap<Long, Boolean>();
        for (String name : new String[] {"json-ld:headline", "og:title", "title"}) {
            String title = draft.page().declared().get(name);
            if (title != null) {
                titles.put(Folding.hash(title), true);
            }
        }
        return titles;
    }
}
