package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Role;

/** Where the first paragraph of an article is, and with it where headline, byline and time are to be looked for. */
final class ArticleHead {
    /** Lines further above the first paragraph belong to menus. */
    static final int REACH = 40;

    /** A paragraph has at least this many words; shorter lines of the head are headlines, bylines, captions. */
    static final int PARAGRAPH = 12;

    private ArticleHead() {}

    /** Index of the first block of prose inside the article; the number of blocks when there is none. */
    static int lead(Draft draft) {
        for (var block : draft.inside()) {
            if (isParagraph(draft, block)) {
                return block.index();
            }
        }
        return draft.page().blocks().size();
    }

    static boolean isParagraph(Draft draft, Block block) {
        return draft.zone(block) == Zone.INSIDE
                && draft.isBody(block)
                && draft.leansToBody(block)
                && block.shape().words() >= PARAGRAPH
                && block.role() != Role.HEADLINE
                && block.role() != Role.CAPTION;
    }

    /** Index after the last block of prose inside the article; 0 when there is none. */
    static int end(Draft draft) {
        var inside = draft.inside();
        for (int i = inside.size() - 1; i >= 0; i--) {
            if (isParagraph(draft, inside.get(i))) {
                return inside.get(i).index() + 1;
            }
        }
        return 0;
    }
}
