package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PagePacks;

/**
 * Lifts a section that the publisher's pack names and that stands right above the headline; and takes the publisher's name
 * from the pack of the article's day, where there are several.
 */
public final class PackSection implements Rule {
    private static final int LINES = 3;

    @Override
    public String id() {
        return "pack-section";
    }

    @Override
    public Reason reason() {
        return Reason.NAVIGATION;
    }

    @Override
    public String doc() {
        return "a section of the publisher's pack, right above the headline, becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        var packs = PagePacks.valid(draft);
        if (packs.isEmpty()) {
            return;
        }
        draft.metadata().publisherOfTheDay(packs.get(0).name());
        for (var block : draft.page().blocks()) {
            var lift = draft.lifted(block);
            if (lift != null && lift.field() == Field.HEADLINE) {
                packs.forEach(pack -> above(draft, block, pack));
                return;
            }
        }
    }

    private void above(Draft draft, Block headline, Pack pack) {
        for (int i = headline.index() - 1; i >= Math.max(0, headline.index() - LINES); i--) {
            var block = draft.page().blocks().get(i);
            var removal = draft.removal(block);
            boolean free = draft.isOpen(block) || removal != null && removal.reason() == Reason.NAVIGATION;
            if (free && pack.isSection(block.shape().fold())) {
                draft.metadata().section(block.text());
                draft.lift(block, Field.SECTION, id(), "a section of pack \"" + pack.name() + "\"");
                return;
            }
        }
    }
}
