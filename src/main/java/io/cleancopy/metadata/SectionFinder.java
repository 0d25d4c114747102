package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;

/** Lifts the section that stands right above the headline and again in a menu of the page. */
public final class SectionFinder implements Rule {
    private static final int LINES = 3;

    @Override
    public String id() {
        return "section";
    }

    @Override
    public Reason reason() {
        return Reason.NAVIGATION;
    }

    @Override
    public String doc() {
        return "the section above the headline becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        for (var block : blocks) {
            var lift = draft.lifted(block);
            if (lift == null || lift.field() != Field.HEADLINE) {
                continue;
            }
            for (int i = block.index() - 1; i >= Math.max(0, block.index() - LINES); i--) {
                var above = blocks.get(i);
                if (isFree(draft, above) && above.shape().words() <= 3 && isInMenu(draft, above)) {
                    draft.metadata().section(above.text());
                    draft.lift(above, Field.SECTION, id(), "stands above the headline and in a menu");
                    return;
                }
            }
        }
    }

    /** Known lines of menus are out already: the name is read from them, the line stays out. */
    private static boolean isFree(Draft draft, Block block) {
        var removal = draft.removal(block);
        return draft.isOpen(block) || removal != null && removal.reason() == Reason.NAVIGATION;
    }

    private static boolean isInMenu(Draft draft, Block section) {
        for (var block : draft.page().blocks()) {
            if (block != section && block.shape().fold() == section.shape().fold()) {
                return true;
            }
        }
        return false;
    }
}
