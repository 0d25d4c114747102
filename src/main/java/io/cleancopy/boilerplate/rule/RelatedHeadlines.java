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
import org.jspecify.annotations.Nullable;

/**
 * Lifts headlines of other articles that stand between the paragraphs or right after them: title-like lines that the page
 * prints again further down, perhaps in other words, and their neighbours at its end. Lifts {@code Harbour reopens after
 * the storm of the century} where the end of the page has {@code Harbour reopens after storm}; keeps a sub-heading.
 */
public final class RelatedHeadlines implements Rule {
    /** Two headlines of one story share most of their words; sub-headings and other headlines share few. */
    private static final double ALIKE = 0.6;

    private static final int FEWEST = 5;
    private static final int MOST = 30;

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
            if (draft.isOpen(block) && isTitle(block)) {
                if (block.index() >= end) {
                    after.add(block);
                } else if (draft.zone(block) == Zone.INSIDE && isBetweenParagraphs(draft, block)) {
                    inside.add(block);
                }
            }
        }
        for (var title : inside) {
            // A page that ends in hundreds of titles is an index; the first ones tell.
            for (var other : after.subList(0, Math.min(after.size(), 100))) {
                if (Likeness.of(title.text(), other.text()) >= ALIKE) {
                    lift(draft, title, "printed again after the article: \"" + other.text() + "\"");
                    lift(draft, other, "printed before: \"" + title.text() + "\"");
                }
            }
        }
        liftNeighbours(draft, end);
    }

    /** Title-like lines after the article that stand beside one that is known. */
    private void liftNeighbours(Draft draft, int end) {
        var blocks = draft.page().blocks();
        for (int i = end; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (isTitle(block) && block.shape().words() >= FEWEST + 2 && beside(draft, block)) {
                lift(draft, block, "beside related headlines after the article");
            }
        }
    }

    private boolean beside(Draft draft, Block block) {
        var blocks = draft.page().blocks();
        for (int i : new int[] {block.index() - 1, block.index() + 1}) {
            if (i >= 0 && i < blocks.size()) {
                var lifted = draft.lifted(blocks.get(i));
                if (lifted != null && lifted.rule().equals(id())) {
                    return true;
                }
            }
        }
        return false;
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
