package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import io.cleancopy.text.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lifts headlines of other articles that stand between the paragraphs or right after them: title-like lines that the page
 * prints again further down, perhaps in other words, and their neighbours at its end. Lifts {@code Harbour reopens after
 * the storm of the century} where the end of the page has {@code Harbour reopens after storm}; keeps a sub-heading.
 */
public final class RelatedHeadlines implements Rule {
    /** Two headlines of one story share most of their words; sub-headings and other headlines share few. */
    private static final double ALIKE = 0.6;

    /** Sub-headings are short and have the words of the article's subject, as headlines about it have. */
    private static final double SAME = 0.9;

    /** Words from which a title is no sub-heading by its length. */
    private static final int WORDY = 9;

    private static final int FEWEST = 5;
    private static final int MOST = 30;

    /** Words from which a line beside headlines is one; in fewer a link to a section may stand. */
    private static final int LONG = 7;

    /** Lines after the last paragraph in which headlines without a label are looked for. */
    private static final int NEAR = 15;

    /** Log-odds above which a line is body, whatever its words. */
    private static final double DOUBT = 1;

    /** A page that ends in hundreds of titles is an index; the first ones tell. */
    private static final int MOST_AFTER = 100;

    @Override
    public String id() {
        return "related-headlines";
    }

    @Override
    public Reason reason() {
        return Reason.RELATED;
    }

    @Override
    public String doc() {
        return "headlines of other articles between and after the paragraphs become related headlines";
    }

    @Override
    public void annotate(Draft draft) {
        int end = end(draft);
        var inside = new ArrayList<Block>();
        var after = new ArrayList<Block>();
        for (var block : draft.page().blocks()) {
            if (!isTitle(block)) {
                continue;
            }
            if (block.index() >= end) {
                after.add(block);
            } else if (draft.isOpen(block)
                    && draft.zone(block) == Zone.INSIDE
                    && OtherHeadline.mayBe(draft, block)
                    && isBetweenParagraphs(draft, block)) {
                inside.add(block);
            }
        }
        var evidence = new TreeMap<Integer, String>();
        var likeness = new Likeness[inside.isEmpty() ? 0 : Math.min(after.size(), MOST_AFTER)];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = new Likeness(after.get(i).text());
        }
        for (var title : inside) {
            var own = new Likeness(title.text());
            for (int i = 0; i < likeness.length; i++) {
                var other = after.get(i);
                if (own.to(likeness[i]) >= (title.shape().words() < WORDY ? SAME : ALIKE)) {
                    evidence.putIfAbsent(title.index(), "printed again after the article: \"" + other.text() + "\"");
                    evidence.putIfAbsent(other.index(), "printed before: \"" + title.text() + "\"");
                }
            }
        }
        var words = new ArticleWords(draft);
        for (var title : inside) {
            if (draft.score(title) < DOUBT && words.isForeign(title)) {
                evidence.putIfAbsent(title.index(), "shares hardly a word with the article");
            }
        }
        addNeighbours(draft, end, evidence);
        addRuns(draft, end, words, evidence);
        evidence.forEach((index, why) -> lift(draft, draft.page().blocks().get(index), why));
        sort(draft);
    }

    /** Each headline once, as the page has them: those behind labels were found before those without. */
    private static void sort(Draft draft) {
        var found = draft.metadata().related();
        if (found.isEmpty()) {
            return;
        }
        var sorted = new ArrayList<Related>();
        var seen = new HashSet<String>();
        for (var block : draft.page().blocks()) {
            for (var related : found) {
                boolean here = draft.lifted(block) != null && block.text().endsWith(related.headline());
                if (here && seen.add(related.headline())) {
                    sorted.add(related);
                }
            }
        }
        draft.metadata().related(sorted);
    }

    /** Title-like lines after the article that stand beside one that is known. */
    private static void addNeighbours(Draft draft, int end, Map<Integer, String> evidence) {
        var blocks = draft.page().blocks();
        for (var block : blocks.subList(evidence.isEmpty() ? blocks.size() : end, blocks.size())) {
            boolean beside = evidence.containsKey(block.index() - 1) || evidence.containsKey(block.index() + 1);
            if (beside && isTitle(block) && block.shape().words() >= LONG) {
                evidence.putIfAbsent(block.index(), "beside related headlines after the article");
            }
        }
    }

    /** Title-like lines in a row after the article, or a long one alone that is not about what the article is about. */
    private static void addRuns(Draft draft, int end, ArticleWords words, Map<Integer, String> evidence) {
        var blocks = draft.page().blocks();
        for (int i = end; i < Math.min(blocks.size(), end + NEAR); i++) {
            var block = blocks.get(i);
            if (!isOpenTitle(draft, block)) {
                continue;
            }
            boolean beside = isOpenTitle(draft, blocks.get(i - 1)) && i > end
                    || i + 1 < blocks.size() && isOpenTitle(draft, blocks.get(i + 1));
            if (beside && !draft.leansToBody(block)) {
                evidence.putIfAbsent(i, "headlines in a row after the article");
            } else if (draft.score(block) < DOUBT && words.isForeign(block)) {
                evidence.putIfAbsent(i, "a headline after the article that shares hardly a word with it");
            }
        }
    }

    private static boolean isOpenTitle(Draft draft, Block block) {
        return draft.isOpen(block)
                && draft.zone(block) != Zone.BEFORE
                && isTitle(block)
                && block.shape().glued() == 0
                && !block.text().endsWith(")")
                && !block.text().endsWith("]");
    }

    private void lift(Draft draft, Block block, String evidence) {
        if (draft.lift(block, Field.RELATED, id(), evidence)) {
            draft.metadata().addRelated(new Related(null, block.text(), null));
        }
    }

    private static int end(Draft draft) {
        var blocks = draft.page().blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isParagraph(draft, blocks.get(i))) {
                return i + 1;
            }
        }
        return blocks.size();
    }

    /** The nearest block before that is still body, and the nearest after, are paragraphs: lists and tables are not. */
    private static boolean isBetweenParagraphs(Draft draft, Block block) {
        return isParagraph(draft, nearest(draft, block, -1)) && isParagraph(draft, nearest(draft, block, 1));
    }

    private static @Nullable Block nearest(Draft draft, Block block, int step) {
        var blocks = draft.page().blocks();
        int i = block.index() + step;
        while (i >= 0 && i < blocks.size() && !draft.isBody(blocks.get(i))) {
            i += step;
        }
        return i >= 0 && i < blocks.size() ? blocks.get(i) : null;
    }

    private static boolean isParagraph(Draft draft, @Nullable Block block) {
        return block != null
                && draft.zone(block) == Zone.INSIDE
                && draft.isBody(block)
                && block.shape().words() >= 12
                && block.shape().endsSentence();
    }

    private static boolean isTitle(Block block) {
        var shape = block.shape();
        return shape.words() >= FEWEST
                && shape.words() <= MOST
                && !shape.endsSentence()
                && shape.sentences() <= 1
                && block.role() != Role.LIST_ITEM
                && !block.text().endsWith(":")
                && !block.text().endsWith(",");
    }
}
