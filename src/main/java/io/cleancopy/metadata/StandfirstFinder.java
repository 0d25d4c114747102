package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;

/**
 * Lifts the summary below the headline where a byline, a time or a caption sets it off from the first paragraph: without
 * that it could be the first paragraph, which must not be lost.
 */
public final class StandfirstFinder implements Rule {
    private static final int FEWEST = 6;
    private static final int MOST = 70;

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
                draft.metadata().standfirst(candidate.text());
                draft.lift(
                        candidate,
                        Field.STANDFIRST,
                        id(),
                        "stands between the headline and the " + lift.field().id());
                return;
            }
            if (draft.isOpen(block) && block.shape().words() >= FEWEST) {
                if (candidate != null || block.shape().words() > MOST) {
                    return;
                }
                candidate = block;
            }
        }
    }

    private static boolean setsOff(Field field) {
        return field == Field.BYLINE || field == Field.PUBLISHED || field == Field.CAPTION;
    }
}
