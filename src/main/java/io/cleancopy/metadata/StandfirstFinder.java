package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;

/**
 * Lifts the summary below the headline where a byline, a time or a caption sets it off from the first paragraph: without
 * that it could be the first paragraph, which must not be lost.
 */
public final class StandfirstFinder implements Rule {
    private static final int FEWEST = 6;
    private static final int MOST = 70;

    /** Log-odds above which the line stays in the body: of 165 such lines on gold pages, 107 are paragraphs of the article. */
    private static final double DOUBT = 0;

    /** The same for a line without a stop, which is seldom a paragraph. */
    private static final double TITLE_DOUBT = 1.5;

    @Override
    public String id() {
        return "standfirst";
    }

    @Override
    public Reason reason() {
        return Reason.HEADLINE;
    }

    @Override
    public String doc() {
        return "the summary between headline and byline becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int headline = -1;
        for (var block : blocks) {
            var lift = draft.lifted(block);
            if (lift != null && lift.field() == Field.HEADLINE) {
                headline = block.index();
            }
        }
        if (headline < 0) {
            return;
        }
        Block candidate = null;
        for (int i = headline + 1; i < Math.min(blocks.size(), headline + 10); i++) {
            var block = blocks.get(i);
            var lift = draft.lifted(block);
            if (candidate != null && lift != null && setsOff(lift.field())) {
                lift(
                        draft,
                        candidate,
                        "stands between the headline and the " + lift.field().id());
                return;
            }
            if (draft.isOpen(block) && block.shape().words() >= FEWEST) {
                if (candidate != null || block.shape().words() > MOST) {
                    break;
                }
                candidate = block;
            }
        }
        boolean title = candidate != null && candidate.index() == headline + 1 && isTitle(candidate);
        boolean byline = title && LineReadings.of(draft).byline(candidate) != null;
        if (title && !byline && candidate.index() < ArticleHead.lead(draft)) {
            lift(draft, candidate, "a line without a stop right below the headline");
        }
    }

    /** A standfirst that reads like the first paragraph is both: a field, and body. */
    private void lift(Draft draft, Block block, String evidence) {
        draft.metadata().standfirst(block.text());
        if (draft.score(block) < (isTitle(block) ? TITLE_DOUBT : DOUBT)) {
            draft.lift(block, Field.STANDFIRST, id(), evidence);
        }
    }

    /** No paragraph, and no sub-heading either: those have a paragraph above them. */
    private static boolean isTitle(Block block) {
        return !block.shape().endsSentence() && !block.text().endsWith(":") && block.role() != Role.LIST_ITEM;
    }

    private static boolean setsOff(Field field) {
        return field == Field.BYLINE || field == Field.PUBLISHED;
    }
}
