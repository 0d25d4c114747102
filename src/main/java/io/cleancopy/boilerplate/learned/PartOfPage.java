package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Page;
import java.util.ArrayList;

/** Some blocks of a page as if there were no others. */
final class PartOfPage {
    private PartOfPage() {}

    /** An undecided draft of the blocks at these indexes alone, in this order. */
    static Draft of(Draft draft, int[] indexes) {
        var page = draft.page();
        var blocks = new ArrayList<Block>(indexes.length);
        for (int index : indexes) {
            var block = page.blocks().get(index);
            blocks.add(new Block(blocks.size(), block.role(), block.text(), block.shape(), block.place()));
        }
        var part = new Draft(
                new Page(page.origin(), page.type(), blocks, page.declared(), page.decoding(), page.normalized()),
                draft.language());
        PhraseSights.share(draft, indexes, part);
        return part;
    }
}
